package niha.seals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A SHA-256 digest, written in hexadecimal. */
public record Digest(String hex) {
    // A leaf can never pass for a node, nor a node for a leaf (RFC 6962, section 2.1).
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    public static Digest ofLeaf(String document) {
        return of(LEAF, document.getBytes(StandardCharsets.UTF_8));
    }

    public static Digest ofNode(Digest left, Digest right) {
        return of(NODE, (left.hex + right.hex).getBytes(StandardCharsets.US_ASCII));
    }

    public static Optional<Digest> parse(String hex) {
        return hex.matches("[0-9a-f]{64}") ? Optional.of(new Digest(hex)) : Optional.empty();
    }

    private static Digest of(byte kind, byte[] content) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(kind);
            return new Digest(HexFormat.of().formatHex(sha.digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
