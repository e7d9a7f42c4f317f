package niha.testkit;

import niha.app.access.ApiKeys;
import niha.app.accounts.Holders;
import niha.app.audit.Archive;
import niha.app.audit.Seals;
import niha.app.audit.Tickets;
import niha.app.commands.Ports;
import niha.app.events.Relay;
import niha.app.liquidity.Operations;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Halts;
import niha.app.market.Journal;
import niha.app.market.MarketData;
import niha.app.orders.FeeRates;
import niha.app.orders.Orders;
import niha.app.orders.Quotes;
import niha.app.orders.Settled;
import niha.app.quoting.Quotings;
import niha.units.Asset;

/** All ports of one platform, over one store. */
public record PlatformPorts(
        Ports.Commits commits,
        Ports.TicketNumbers numbers,
        Ports.Answers answers,
        Holders holders,
        Tickets tickets,
        Archive archive,
        Seals seals,
        Relay.Outbox outbox,
        WorldBalance world,
        Orders orders,
        Quotes quotes,
        Operations operations,
        Quotings quotings,
        FeeRates fees,
        Settled settled,
        Underway underway,
        Journal journal,
        Halts halts,
        MarketData marketData,
        ApiKeys keys) {

    /** Reads what the world has given, for the conservation check. */
    public interface WorldBalance {
        long units(Asset asset);
    }
}
