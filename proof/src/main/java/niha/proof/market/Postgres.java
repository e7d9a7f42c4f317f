package niha.proof.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.proof.Refusal;

/** A PostgreSQL of its own in a folder, as it comes: every commit is on the disk before it is answered. */
final class Postgres implements AutoCloseable {
    static final String MISSING = "PostgreSQL is not installed here: apt-get install postgresql";
    private static final String ROOT = "root";
    private static final String USER = "postgres";

    private final Path programs;
    private final Path data;
    private final int port;

    private Postgres(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** Where its programs are; nowhere if it is not installed. */
    static Optional<Path> programs() {
        var versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) return Optional.empty();
        try (var found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Postgres start(Path programs, Path folder) throws IOException, InterruptedException {
        var data = folder.resolve("postgres");
        Files.createDirectories(data);
        var postgres = new Postgres(programs, data, freePort());
        if (isRoot()) run(List.of("chown", USER, folder.toString(), data.toString()));
        postgres.program("initdb", "-D", data.toString(), "-U", USER, "-A", "trust", "-E", "UTF8", "--no-locale");
        postgres.program(
                "pg_ctl",
                "-D",
                data.toString(),
                "-w",
                "-l",
                data.resolve("log").toString(),
                "-o",
                "-p " + postgres.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + data
                        + " -c max_connections=64",
                "start");
        return postgres;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, "");
    }

    /** Which one it is. */
    String version() throws SQLException {
        try (var connection = connect()) {
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** It does not run as root, so root becomes the user that its package made. */
    private void program(String name, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (isRoot()) command.addAll(List.of("runuser", "-u", USER, "--"));
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var log = Files.createTempFile("niha-rival-", ".log");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (process.waitFor() != 0)
                throw new Refusal(String.join(" ", command) + " failed: " + Files.readString(log));
        } finally {
            Files.delete(log);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals(ROOT);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            program("pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
