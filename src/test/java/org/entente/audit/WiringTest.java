package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.audit.TrailFixture.Action.POST;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.shiro.event.EventBus;
import org.apache.shiro.event.Subscribe;
import org.entente.audit.TrailFixture.Delegate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

class WiringTest {

    @TempDir
    Path folder;

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = Trail.class)
    @EnableTransactionManagement
    static class Surroundings {

        @Bean
        HikariDataSource database() {
            return Engine.H2.database();
        }

        @Bean
        JdbcClient jdbc(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** What subscribes from outside; one that fails must not disturb anybody. */
    public static final class Sink {

        private final List<EntryAppended> received = new ArrayList<>();

        @Subscribe
        public void receive(EntryAppended appended) {
            received.add(appended);
            throw new IllegalStateException("the sink is full");
        }
    }

    @Test
    void handsCommittedEntriesToSinksAndNoOthers() {
        var environment = new MockEnvironment()
                .withProperty("entente.secrets", folder.resolve("secrets").toString());
        try (var context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(environment);
            context.register(Surroundings.class);
            context.refresh();
            var sink = new Sink();
            context.getBean(EventBus.class).register(sink);
            var trail = context.getBean(Trail.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            var delegate = Delegate.in(TrailFixture.workspace());

            transaction.executeWithoutResult(status -> {
                trail.append(delegate, POST, TrailFixture.message(), Map.of());
                assertThat(sink.received).isEmpty();
            });
            transaction.executeWithoutResult(status -> {
                trail.append(delegate, POST, TrailFixture.message(), Map.of());
                status.setRollbackOnly();
            });
            trail.denied(delegate, POST, TrailFixture.message());

            assertThat(sink.received).extracting(EntryAppended::index).containsExactly(0L, 1L);
            assertThat(context.getBean(Exports.class)).isNotNull();
            assertThat(folder.resolve("secrets/log-ed25519.seed")).exists();
        }
    }
}
