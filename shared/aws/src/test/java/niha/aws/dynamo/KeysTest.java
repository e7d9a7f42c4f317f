package niha.aws.dynamo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class KeysTest {
    @Test
    void keysAreSpeltAlikeUnderEveryLocale() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(List.of(Keys.year(2026), Keys.segment(7), Keys.sealedNumber(12), Keys.sequence(3)))
                    .isEqualTo(List.of("2026", "000000007", "000000000012", "0000000000000000003"));
        } finally {
            Locale.setDefault(usual);
        }
    }
}
