package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.audit.Seals;
import niha.app.audit.Seals.Block;
import niha.app.commands.Ports.Outdated;
import niha.seals.Seal;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seals form a chain for each year, to which one at a time is added and from which nothing is taken. */
public abstract class SealsContract {
    private Seals seals;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected SealsContract() {}

    @BeforeEach
    void start() {
        seals = fresh().seals();
    }

    @Test
    void atFirstNothingIsSealed() {
        assertThat(seals.last(2026)).isEmpty();
        assertThat(seals.from(2026, 1, 8)).isEmpty();
    }

    @Test
    void blocksComeInOrderFromTheOneThatHoldsTheNumber() throws Outdated {
        var chain = appended(2026, 3, 1, 900, 2);
        assertThat(seals.last(2026)).contains(chain.getLast());
        assertThat(seals.from(2026, 1, 8)).isEqualTo(chain);
        assertThat(seals.from(2026, 3, 2)).isEqualTo(chain.subList(0, 2));
        assertThat(seals.from(2026, 4, 8)).isEqualTo(chain.subList(1, 4));
        assertThat(seals.from(2026, 904, 1)).isEqualTo(chain.subList(2, 3));
        assertThat(seals.from(2026, 907, 8)).isEmpty();
    }

    @Test
    void eachYearHasAChainOfItsOwn() throws Outdated {
        var old = appended(2026, 2);
        var fresh = appended(2027, 1);
        assertThat(seals.last(2026)).contains(old.getLast());
        assertThat(seals.from(2027, 1, 8)).isEqualTo(fresh);
    }

    @Test
    void ofTwoThatAddTheNextBlockOneIsOutdatedWhereverItEnds() throws Outdated {
        var first = appended(2026, 2).getFirst();
        for (int tickets = 1; tickets <= 3; tickets++) {
            var other = Any.block(2026, Optional.empty(), tickets);
            assertThatExceptionOfType(Outdated.class).isThrownBy(() -> seals.append(other));
        }
        assertThat(seals.from(2026, 1, 8)).isEqualTo(List.of(first));
    }

    @Test
    void addedByManyAtOnceThereIsOne() {
        var blocks = Together.run(i -> () -> {
            var block = Any.block(2026, Optional.empty(), i + 1);
            try {
                seals.append(block);
                return Optional.of(block);
            } catch (Outdated another) {
                return Optional.<Block>empty();
            }
        });
        assertThat(blocks.stream().flatMap(Optional::stream).toList()).isEqualTo(seals.from(2026, 1, 99));
        assertThat(seals.from(2026, 1, 99)).hasSize(1);
    }

    /** Blocks of so many tickets each, one upon the other. */
    private List<Block> appended(int year, int... tickets) throws Outdated {
        var chain = new ArrayList<Block>();
        var before = Optional.<Seal>empty();
        for (var count : tickets) {
            chain.add(Any.block(year, before, count));
            seals.append(chain.getLast());
            before = Optional.of(chain.getLast().seal());
        }
        return chain;
    }
}
