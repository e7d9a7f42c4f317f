package niha.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What nobody should send: texts, numbers and documents at every edge and beyond it, and damage to what was sound. */
public final class Hostile {
    private static final int CHARACTERS_MAX = 60;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\r\n",
            "\u202eabc",
            "\ufeff",
            "\uffff",
            "🌍".repeat(40),
            "..%2f..",
            "*",
            "#",
            "TICKET#1",
            "null",
            "0",
            "-1",
            "01",
            "1.5",
            "501",
            "10001",
            "2147483648",
            "9223372036854775808",
            "1e400",
            "x".repeat(101),
            "x".repeat(513),
            "é".repeat(3_000),
            ",".repeat(200),
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "0199D3C0-7A10-7C3E-9D0B-5F3A1C2B4D6E",
            "TKT-2026-000001",
            "TKT-2026-0000001",
            "TKT-9999-999999999999",
            "TKT-0000-000001",
            "9999999999999999999-999999",
            "0000000000000000001-000000",
            "EUR999999999999999",
            "CEA0-EUA1-EUR1",
            "CEA1-CEA2",
            "EUR1-",
            "9999-12-31",
            "0000-01-01",
            "2026-02-30",
            "2026-11-20T12:00:00+18:00",
            "10000-01-01T00:00:00Z",
            "+10000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999-18:00",
            "-999999999-01-01T00:00:00+18:00",
            "2027-01-01T00:00:00Z");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\n\"",
            "[]",
            "[1]",
            "{}",
            "{\"a\":{\"b\":null}}",
            "-1",
            "0",
            "-0.0",
            "0.001",
            "1e-400",
            "1e400",
            "1e999999999",
            "1e99999999999",
            "100000001",
            "100000000",
            "1000000000000000000",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "\"9223372036854775807\"",
            "\"1e3\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"10000-01-01T00:00:00Z\"",
            "\"+10000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"-0001-01-01T00:00:00Z\"",
            "\"1-1-1-1-1\"",
            "NaN",
            "01",
            "'x'",
            "\"" + "x".repeat(3_000) + "\"",
            "1".repeat(1_000),
            "[".repeat(31) + "]".repeat(31),
            "[".repeat(5_000) + "]".repeat(5_000),
            "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000));

    private final Random random;

    public Hostile(Random random) {
        this.random = random;
    }

    /** A text that is whole characters: what is not arrives as bytes only. */
    public String text() {
        return random.nextInt(4) > 0 ? one(TEXTS) : characters();
    }

    /** Something that stands where a JSON value should; it need not be one. */
    public String value() {
        return one(VALUES);
    }

    /** The same with something wrong in it: a bit, a byte too many, an end too early, a part twice. */
    public byte[] damaged(byte[] sound) {
        if (sound.length == 0) return new byte[] {(byte) random.nextInt()};
        var at = random.nextInt(sound.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(sound, at);
            case 1 -> joined(Arrays.copyOf(sound, at), Arrays.copyOfRange(sound, at / 2, sound.length));
            case 2 -> joined(joined(Arrays.copyOf(sound, at), bytes(1)), Arrays.copyOfRange(sound, at, sound.length));
            default -> flipped(sound, at);
        };
    }

    public byte[] bytes(int count) {
        var bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    public <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private byte[] flipped(byte[] sound, int at) {
        var flipped = sound.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return flipped;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private String characters() {
        var text = new StringBuilder();
        for (int i = random.nextInt(CHARACTERS_MAX); i > 0; i--) {
            var character = random.nextInt(Character.MAX_CODE_POINT >> random.nextInt(15));
            if (Character.getType(character) != Character.SURROGATE) text.appendCodePoint(character);
        }
        return text.toString();
    }
}
