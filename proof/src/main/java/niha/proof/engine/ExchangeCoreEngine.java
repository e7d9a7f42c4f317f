package niha.proof.engine;

import exchange.core2.collections.objpool.ObjectsPool;
import exchange.core2.core.common.CoreSymbolSpecification;
import exchange.core2.core.common.MatcherEventType;
import exchange.core2.core.common.OrderAction;
import exchange.core2.core.common.OrderType;
import exchange.core2.core.common.SymbolType;
import exchange.core2.core.common.cmd.OrderCommand;
import exchange.core2.core.common.config.LoggingConfiguration;
import exchange.core2.core.orderbook.OrderBookDirectImpl;
import exchange.core2.core.orderbook.OrderBookEventsHelper;

/** exchange-core's fast book by itself, set up as in its own tests; its pipeline, risk engine and journal are not here. */
final class ExchangeCoreEngine implements Engine {
    private final OrderBookDirectImpl book = new OrderBookDirectImpl(
            CoreSymbolSpecification.builder()
                    .symbolId(1)
                    .type(SymbolType.CURRENCY_EXCHANGE_PAIR)
                    .baseCurrency(1)
                    .quoteCurrency(2)
                    .baseScaleK(1)
                    .quoteScaleK(1)
                    .build(),
            ObjectsPool.createDefaultTestPool(),
            OrderBookEventsHelper.NON_POOLED_EVENTS_HELPER,
            LoggingConfiguration.DEFAULT);
    private final OrderCommand command = new OrderCommand();
    private final Trades trades = new Trades();

    @Override
    public void apply(long[] commands, int at) {
        int what = (int) commands[at];
        command.orderId = commands[at + Script.ORDER];
        command.uid = commands[at + Script.OWNER];
        command.matcherEvent = null;
        if (what == Script.CANCEL) {
            book.cancelOrder(command);
            return;
        }
        command.price = commands[at + Script.PRICE];
        command.reserveBidPrice = commands[at + Script.PRICE];
        command.size = commands[at + Script.QUANTITY];
        command.action = what == Script.BUY || what == Script.BUY_NOW ? OrderAction.BID : OrderAction.ASK;
        command.orderType = what >= Script.BUY_NOW ? OrderType.IOC : OrderType.GTC;
        book.newOrder(command);
        for (var event = command.matcherEvent; event != null; event = event.nextEvent)
            if (event.eventType == MatcherEventType.TRADE)
                trades.add(command.orderId, event.matchedOrderId, event.price, event.size);
    }

    @Override
    public Trades trades() {
        return trades;
    }
}
