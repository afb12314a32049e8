package org.entente;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The built product, started as a process of its own on a free port with its demonstration data. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final int port;

    private Product(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Product start(Path folder) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder);
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        Path.of("target", "entente.jar").toAbsolutePath().toString(),
                        "--server.port=" + port,
                        "--entente.data=" + folder.toAbsolutePath()))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        var product = new Product(process, port);
        product.awaitHealth(folder);
        return product;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    private void awaitHealth(Path folder) throws IOException, InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!isHealthy()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "the product did not start:\n" + Files.readString(folder.resolve("server.log")));
            }
            process.waitFor(500, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
    }

    private boolean isHealthy() {
        try {
            var connection = (HttpURLConnection)
                    URI.create(url("/actuator/health")).toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
