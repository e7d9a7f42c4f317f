package niha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class KeyTextTest {
    private static final UUID ID = UUID.fromString("0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e");

    @Test
    void aKeyIsReadBackAsItWasMade() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 1_000; i++) {
            var made = KeyText.made(ID, random);
            assertThat(KeyText.read(made.text())).contains(made);
        }
    }

    @Test
    void noTwoSecretsAreAlike() {
        var random = new SplittableRandom(7);
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++)
            assertThat(seen.add(KeyText.made(ID, random).secret())).isTrue();
    }

    @Test
    void aKeyHasOneSpelling() {
        var text = KeyText.made(ID, new SplittableRandom(7)).text();
        assertThat(KeyText.read(text + "=")).isEmpty();
        assertThat(KeyText.read(text.replace("nk_0199", "nk_0199".toUpperCase(Locale.ROOT))))
                .isEmpty();
        assertThat(KeyText.read(text.substring(0, text.length() - 1) + "B")).isEmpty();
        assertThat(KeyText.read(text + "\n")).isEmpty();
    }

    @Test
    void whatIsPrintedIsNotTheSecret() {
        var made = KeyText.made(ID, new SplittableRandom(7));
        assertThat(made).asString().isEqualTo("nk_0199d3c07a10…").doesNotContain(made.secret());
    }
}
