package niha.app.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class LetterTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static Envelope event(int number, int bytes) {
        return new Envelope(new UUID(0, number), "niha", "Said.v1", NOON.plusMillis(number), "x".repeat(bytes));
    }

    @Test
    void whatIsSaidAtOnceIsOneLetterInItsOrder() {
        var events = List.of(event(3, 10), event(1, 10), event(2, 10));
        assertThat(Letter.of(events)).isEqualTo(List.of(new Letter(events)));
    }

    @Test
    void aLetterIsKnownByItsFirstEvent() {
        var letter = new Letter(List.of(event(3, 10), event(1, 10)));
        assertThat(letter.id()).isEqualTo(new UUID(0, 3));
        assertThat(letter.occurredAt()).isEqualTo(NOON.plusMillis(3));
    }

    @Test
    void anotherIsBegunOnlyWhereOneWouldBeTooLarge() {
        var half = Letter.BYTES_MAX / 2;
        var events = List.of(event(1, half - 200), event(2, half - 200), event(3, 0));
        assertThat(Letter.of(events))
                .isEqualTo(List.of(new Letter(events.subList(0, 2)), new Letter(events.subList(2, 3))));
    }

    @Test
    void oneThatIsTooLargeByItselfIsAlone() {
        var events = List.of(event(1, 10), event(2, Letter.BYTES_MAX), event(3, 10));
        assertThat(Letter.of(events)).extracting(Letter::events).allMatch(said -> said.size() == 1);
    }

    @Test
    void aTextIsAsLargeAsItIsStored() {
        var events = List.of(
                new Envelope(new UUID(0, 1), "niha", "Said.v1", NOON, "日".repeat(Letter.BYTES_MAX / 3 - 200)),
                event(2, 1_000));
        assertThat(Letter.of(events)).hasSize(2);
    }

    @Test
    void whoSaysNothingWritesNone() {
        assertThat(Letter.of(List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Letter(List.of()));
    }
}
