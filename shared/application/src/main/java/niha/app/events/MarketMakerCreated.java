package niha.app.events;

import niha.app.marketmakers.MarketMakerView;

/** A market maker has come to be, with these opening balances. */
public record MarketMakerCreated(MarketMakerView marketMaker) implements Event {
    @Override
    public String type() {
        return "MarketMakerCreated.v1";
    }

    @Override
    public String source() {
        return "niha.ledger";
    }
}
