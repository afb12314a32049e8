package org.entente.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two databases that the trail runs on; each test gets an empty one. */
enum Engine {
    H2 {
        @Override
        String fresh() {
            return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        }
    },
    POSTGRESQL {
        @Override
        String fresh() {
            var server = Server.get();
            var name = "trail_" + UUID.randomUUID().toString().replace("-", "");
            JdbcClient.create(server.getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
            return server.getJdbcUrl("postgres", name);
        }
    };

    abstract String fresh();

    HikariDataSource database() {
        return database(fresh());
    }

    static HikariDataSource database(String address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(10);
        config.setMinimumIdle(1);
        var database = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target("1")
                .load()
                .migrate();
        return database;
    }

    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static EmbeddedPostgres get() {
            return POSTGRES;
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
