package niha.quoting;

import java.util.List;
import java.util.Map;
import niha.book.Side;
import niha.units.Price;

/** So many certificates at a price, wanted or standing. */
public record Quote(Side side, Price price, long quantity) {
    /** What is left of a book's levels without what is one's own: whoever followed themselves would never stop. */
    public static List<Quote> without(List<Quote> levels, Map<Price, Long> own) {
        return levels.stream()
                .map(level ->
                        new Quote(level.side(), level.price(), level.quantity() - own.getOrDefault(level.price(), 0L)))
                .filter(level -> level.quantity() > 0)
                .toList();
    }
}
