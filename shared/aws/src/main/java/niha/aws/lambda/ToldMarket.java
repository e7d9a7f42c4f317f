package niha.aws.lambda;

import java.time.InstantSource;
import java.util.List;
import niha.app.live.Broadcast;
import niha.app.live.MarketNews;
import niha.app.market.Audience;
import niha.app.market.MarketData.BookView;
import niha.app.market.TapeTrade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of a market to those who listen. What is not told is found by whoever asks: it is no reason for the market to fail. */
public record ToldMarket(Broadcast broadcast, InstantSource clock) implements Audience {
    private static final Logger LOG = LoggerFactory.getLogger(ToldMarket.class);

    @Override
    public void hear(BookView before, BookView after, List<TapeTrade> trades) {
        try {
            Told.observe(broadcast.tell(MarketNews.of(before, after, trades), clock.instant()));
        } catch (RuntimeException e) {
            LOG.warn("Nobody was told of {} {}", after.certificate(), after.sequence(), e);
        }
    }
}
