package niha.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A small file that is replaced whole: whoever reads it, after whatever crash, finds the old text or the new one. */
public record SafeFile(Path path) {

    public Optional<String> read() {
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            var next = path.resolveSibling(path.getFileName() + ".next");
            Files.write(next, text.getBytes(StandardCharsets.UTF_8));
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #write}, readable by nobody but its owner. */
    public void writeSecret(String text) {
        write(text);
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException e) {
            // A file system without such permissions keeps whatever it has.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
