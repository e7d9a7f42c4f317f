package niha.local.bus;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Every event that reached the bus, one JSON document per line, in order. The number of a line is its position. */
public final class BusLog implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private BusLog(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    public static BusLog open(Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        cutTornLine(path);
        return new BusLog(path, FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    /** Returns when the lines are on the disk. */
    synchronized void append(List<String> lines) throws IOException {
        var text = new StringBuilder();
        for (var line : lines) text.append(line).append('\n');
        var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) channel.write(bytes);
        channel.force(false);
    }

    public List<String> after(long position, int limit) throws IOException {
        try (var lines = Files.lines(path)) {
            return lines.skip(position).limit(limit).toList();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    /** A process that died while it wrote leaves half a line, whose event was never acknowledged. */
    private static void cutTornLine(Path path) throws IOException {
        if (!Files.exists(path)) return;
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            var end = file.length();
            while (end > 0) {
                file.seek(end - 1);
                if (file.read() == '\n') break;
                end--;
            }
            file.setLength(end);
        }
    }
}
