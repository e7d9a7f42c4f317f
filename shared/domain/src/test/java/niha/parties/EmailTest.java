package niha.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import niha.units.Reading.Read;
import niha.units.Reading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mm@internal.com",
                "First.Last+tag@sub-domain.example.co.uk",
                "o'brien@example.ie",
                "x@y.xn--p1ai",
                "1@2.aa",
            })
    void anAddressIsKeptAsItWasWritten(String written) {
        assertThat(Email.read(written)).isEqualTo(new Read<>(new Email(written)));
    }

    @Test
    void blanksAroundItAreNoPartOfIt() {
        assertThat(Email.read(" mm@internal.com\t")).isEqualTo(new Read<>(new Email("mm@internal.com")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mm",
                "@internal.com",
                "mm@",
                "mm@internal",
                "mm@.com",
                "mm@internal..com",
                "mm@-internal.com",
                "mm@internal.com.",
                "mm@internal.1",
                "a b@internal.com",
                "mm@internal.com\nBcc: x@y.zz",
                "mm@internal.com,x@y.zz",
                "<mm@internal.com>",
                "mm@intern\u0430l.com",
                "m\u0130@internal.com",
            })
    void whatIsNoAddressIsRefused(String written) {
        assertThat(Email.read(written)).isEqualTo(new Unreadable<>("must be an e-mail address"));
    }

    @Test
    void anAddressHas254CharactersAtMost() {
        var domain = "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".com";
        var longest = "x".repeat(254 - 1 - domain.length() > 64 ? 64 : 254 - 1 - domain.length()) + "@" + domain;
        assertThat(Email.read(longest)).isEqualTo(new Read<>(new Email(longest)));
        assertThat(Email.read("x".repeat(65) + "@internal.com")).isInstanceOf(Unreadable.class);
        assertThat(Email.read("x@" + "d".repeat(250) + ".com")).isInstanceOf(Unreadable.class);
    }

    @Test
    void aHostileAddressIsRefusedAtOnce() {
        assertThat(Email.read("a@" + "a.".repeat(30_000) + "!")).isInstanceOf(Unreadable.class);
    }

    @Test
    void addressesThatDifferOnlyInCaseAreOne() {
        assertThat(new Email("MM.Alpha@Internal.COM").key()).isEqualTo("mm.alpha@internal.com");
    }

    @Test
    void theyAreOneUnderEveryLocale() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new Email("INFO@INTERNAL.COM").key()).isEqualTo("info@internal.com");
        } finally {
            Locale.setDefault(usual);
        }
    }
}
