package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import niha.book.Side;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** The mix that the benchmark sends. */
final class FlowTest {
    private static final List<Asset> BOTH = List.of(Asset.CEA, Asset.EUA);

    @Test
    void theSameSeedMakesTheSameWishes() {
        assertThat(wishes(7)).isEqualTo(wishes(7)).isNotEqualTo(wishes(8));
    }

    @Test
    void theMixIsWhatItIsSaidToBe() {
        var wishes = wishes(1);
        assertThat(share(wishes, Wish.TakeBack.class)).isBetween(11.0, 13.0);
        assertThat(share(wishes, Wish.AtMarket.class)).isBetween(7.0, 9.0);
    }

    @Test
    void whatIsMeantToRestDoesNotCrossTheMiddle() {
        assertThat(wishes(1))
                .filteredOn(wish -> wish instanceof Wish.Limit limit && limit.rests())
                .allSatisfy(wish -> {
                    var limit = (Wish.Limit) wish;
                    var away = limit.cents() - Flow.middle(limit.certificate());
                    assertThat(away * (limit.side() == Side.SELL ? 1 : -1)).isPositive();
                });
    }

    private static double share(List<Wish> wishes, Class<? extends Wish> kind) {
        return 100.0 * wishes.stream().filter(kind::isInstance).count() / wishes.size();
    }

    private static List<Wish> wishes(long seed) {
        return Stream.generate(new Flow(seed, BOTH)::next).limit(20_000).toList();
    }
}
