package org.entente;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** An empty database for each application context: H2 in memory, or one database of an embedded PostgreSQL. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    @Bean
    @Primary
    DataSource dataSource(@Value("${entente.test.h2:}") String h2) throws IOException {
        var source = new HikariDataSource();
        source.setMaximumPoolSize(20);
        if ("postgres".equals(System.getProperty("entente.test.db"))) {
            source.setJdbcUrl(Server.INSTANCE.getJdbcUrl("postgres", Server.freshDatabase()));
            source.setUsername("postgres");
        } else {
            var inMemory = "mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
            source.setJdbcUrl("jdbc:h2:" + (h2.isEmpty() ? inMemory : h2));
            source.setUsername("sa");
            source.setPassword("");
        }
        return source;
    }

    /** One server for all contexts of a test run; it ends with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        static String freshDatabase() {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = INSTANCE.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (java.sql.SQLException e) {
                throw new IllegalStateException(e);
            }
            return name;
        }
    }
}
