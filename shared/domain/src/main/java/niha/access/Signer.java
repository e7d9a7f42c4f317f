package niha.access;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import niha.units.Reading;

/** An Ed25519 public key, its 32 bytes in base 64. */
public record Signer(String publicKey) {
    public static final int LENGTH_MAX = 100;

    private static final int BYTES = 32;

    /** What stands before the 32 bytes in the form that tools write (X.509, DER). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    /** In base 64: the 32 bytes alone, or in the form that tools write. */
    public static Reading<Signer> read(String written) {
        try {
            var bytes = Base64.getDecoder().decode(written);
            if (bytes.length == X509.length + BYTES && Arrays.equals(Arrays.copyOf(bytes, X509.length), X509))
                bytes = Arrays.copyOfRange(bytes, X509.length, bytes.length);
            if (bytes.length == BYTES) {
                var signer = new Signer(Base64.getEncoder().encodeToString(bytes));
                var _ = signer.key();
                return new Reading.Read<>(signer);
            }
        } catch (IllegalArgumentException | GeneralSecurityException _) {
            // no key
        }
        return new Reading.Unreadable<>("must be an Ed25519 public key in base 64");
    }

    /** Whether the bearer of the private key has signed this. */
    public boolean hasSigned(byte[] text, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key());
            check.update(text);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey key() throws GeneralSecurityException {
        var raw = Base64.getDecoder().decode(publicKey);
        var whole = Arrays.copyOf(X509, X509.length + BYTES);
        System.arraycopy(raw, 0, whole, X509.length, BYTES);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole));
    }
}
