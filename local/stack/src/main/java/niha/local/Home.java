package niha.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything Niha keeps, and the lock that lets one process at a time have it. */
public final class Home implements AutoCloseable {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private Home(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the folder for this process, or says who has it or what is wrong with it. */
    public static Home take(Path path) throws CannotStart {
        try {
            Files.createDirectories(path.resolve("dynamodb"));
            var channel = FileChannel.open(lockFile(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart(Instance.read(path)
                        .map(who -> "Niha already runs on %s: pid %d at %s. Stop it with ./niha down."
                                .formatted(path, who.pid(), who.url()))
                        .orElse("Another process is starting Niha on " + path + " right now."));
            }
            var home = new Home(path, channel, lock);
            home.refuseWhatIsNoDatabase();
            return home;
        } catch (IOException e) {
            throw new CannotStart(
                    "Niha cannot keep its data in %s (%s); choose another folder with NIHA_HOME."
                            .formatted(path, why(e)),
                    e);
        }
    }

    /** Whether a process has this folder now. */
    static boolean isTaken(Path path) {
        if (!Files.exists(lockFile(path))) return false;
        try (var channel = FileChannel.open(lockFile(path), StandardOpenOption.WRITE)) {
            var lock = tryLock(channel);
            if (lock == null) return true;
            lock.release();
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    public Path database() {
        return path.resolve("dynamodb").resolve("niha.db");
    }

    public boolean holdsData() {
        return Files.exists(database());
    }

    public Path file(String first, String... more) {
        return path.resolve(Path.of(first, more));
    }

    public Path path() {
        return path;
    }

    void announce(Instance instance) {
        instance.write(path);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(Instance.file(path));
            lock.release();
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }

    /** DynamoDB Local would ask a file that is no database again and again, for ever. */
    private void refuseWhatIsNoDatabase() throws IOException, CannotStart {
        var file = database();
        if (!Files.exists(file)) return;
        var sound = Files.isRegularFile(file) && Files.isWritable(file);
        if (sound && Files.size(file) > 0)
            try (var in = Files.newInputStream(file)) {
                sound = Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
            }
        if (sound) return;
        close();
        throw new CannotStart(
                file + " is not a database of Niha; move it away, or choose another folder with NIHA_HOME.");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path lockFile(Path path) {
        return path.resolve("niha.lock");
    }

    private static String why(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "")
                + Optional.ofNullable(e.getMessage()).map(m -> ": " + m).orElse("");
    }
}
