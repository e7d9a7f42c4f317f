package niha.app.market;

import java.util.List;
import niha.app.market.MarketData.BookView;

/** Hears what has just become visible of a market. Whatever becomes of that, the market goes on. */
public interface Audience {
    /** Where nobody listens. */
    Audience NOBODY = (_, _, _) -> {};

    void hear(BookView before, BookView after, List<TapeTrade> trades);
}
