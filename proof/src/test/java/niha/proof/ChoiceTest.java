package niha.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of {@code ./niha bench}. */
final class ChoiceTest {

    @Test
    void whatIsNotSaidIsAsItComes() {
        assertThat(new Choice(List.of("soak")).after("--minutes", 30)).isEqualTo(30);
        assertThat(new Choice(List.of("engine")).number(1, 5)).isEqualTo(5);
        assertThat(new Choice(List.of()).what()).isEmpty();
    }

    @Test
    void whatIsSaidCounts() {
        var soak = new Choice(List.of("soak", "--orders", "120", "--minutes", "5"));
        assertThat(soak.after("--minutes", 30)).isEqualTo(5);
        assertThat(soak.after("--orders", 60)).isEqualTo(120);
        assertThat(new Choice(List.of("market", "200", "4")).number(2, 8)).isEqualTo(4);
    }

    @Test
    void whatIsNoPositiveNumberIsRefused() {
        assertThatThrownBy(() -> new Choice(List.of("soak", "--minutes", "0")).after("--minutes", 30))
                .hasMessageContaining("'0'");
        assertThatThrownBy(() -> new Choice(List.of("engine", "many")).number(1, 5))
                .hasMessageContaining("'many'");
        assertThatThrownBy(() -> new Choice(List.of("soak", "--minutes")).after("--minutes", 30))
                .isInstanceOf(Refusal.class);
    }
}
