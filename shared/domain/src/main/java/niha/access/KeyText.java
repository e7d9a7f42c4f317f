package niha.access;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A key as its bearer sends it: {@code nk_}, the id by which it is found, and a secret that nobody can guess. Here it is seen once,
 * when it is made; what is kept is its fingerprint.
 */
public record KeyText(UUID id, String secret) {
    private static final int SECRET_BYTES = 32;
    private static final String START = "nk_";
    private static final int PREFIX_DIGITS = 12;

    /** 32 hexadecimal digits of the id, and 256 bits in 43 characters; of two spellings of the last one only one is ours. */
    private static final Pattern FORM = Pattern.compile("nk_[0-9a-f]{32}_[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]");

    public static KeyText made(UUID id, RandomGenerator random) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new KeyText(id, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty for what no key of ours looks like. */
    public static Optional<KeyText> read(String text) {
        if (!FORM.matcher(text).matches()) return Optional.empty();
        var digits = text.substring(START.length(), START.length() + 32);
        var id = new UUID(
                Long.parseUnsignedLong(digits.substring(0, 16), 16), Long.parseUnsignedLong(digits.substring(16), 16));
        return Optional.of(new KeyText(id, text.substring(START.length() + 33)));
    }

    public String text() {
        return START + digits(id) + "_" + secret;
    }

    public String fingerprint() {
        return Sha256.of(text());
    }

    /** How a key starts, for people who want to know it again: the moment in which it was made. */
    public static String prefix(UUID id) {
        return START + digits(id).substring(0, PREFIX_DIGITS);
    }

    private static String digits(UUID id) {
        return id.toString().replace("-", "");
    }

    /** Not the secret: what is printed ends up in logs. */
    @Override
    public String toString() {
        return prefix(id) + "…";
    }
}
