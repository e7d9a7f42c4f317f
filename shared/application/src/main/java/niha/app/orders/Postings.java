package niha.app.orders;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.accounts.Proof;
import niha.app.commands.Change;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.market.JournalEntry;
import niha.orders.Order;
import niha.orders.Trade;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

/** What a slice does to balances, each with all its entries. */
final class Postings {
    private final JournalEntry entry;
    private final int firstStep;
    private final Map<Proof.Key, Balance> balances;
    private final Map<Proof.Key, Posting> postings = new LinkedHashMap<>();
    private int entries;

    Postings(JournalEntry entry, int firstStep, Map<Proof.Key, Balance> balances) {
        this.entry = entry;
        this.firstStep = firstStep;
        this.balances = balances;
    }

    List<Change> changes() {
        return postings.values().stream().<Change>map(Change.Posted::new).toList();
    }

    void trade(Trade trade, Order order, Order.Step moved, Trade.Party party, Trade.Party counterparty) {
        var terms = order.terms();
        var by = order.placement().by();
        var occasion = new Says(party.ticket(), by, party.order(), Optional.of(trade.id()));
        var given = new Amount(terms.gives(), moved.given());
        var taken = new Amount(terms.gets(), moved.taken());
        post(
                party.account(),
                given.asset(),
                posting -> posting.given(
                        given,
                        given.asset().isCertificate() ? Optional.of(moved.taken()) : Optional.empty(),
                        counterparty.account(),
                        said(occasion, words(trade, party, true))));
        if (moved.released() > 0)
            post(
                    party.account(),
                    given.asset(),
                    posting -> posting.released(
                            new Amount(given.asset(), moved.released()),
                            said(occasion, "Not needed by order " + party.order())));
        if (taken.isPositive())
            post(
                    party.account(),
                    taken.asset(),
                    posting -> posting.taken(
                            taken,
                            taken.asset().isCertificate() ? Optional.of(moved.given()) : Optional.empty(),
                            counterparty.account(),
                            said(occasion, words(trade, party, false))));
        if (party.fee() > 0)
            post(
                    AccountId.fees(entry.certificate()),
                    Asset.EUR,
                    posting -> posting.taken(
                            new Amount(Asset.EUR, party.fee()),
                            Optional.empty(),
                            party.account(),
                            said(occasion, "Fee of order " + party.order())));
    }

    /** What an order has locked and does not need any more. */
    void released(Order order, long units, TicketNumber ticket, String by) {
        if (units == 0) return;
        var amount = new Amount(order.terms().gives(), units);
        var occasion = new Says(ticket, by, order.terms().id(), Optional.empty());
        post(
                order.terms().account(),
                amount.asset(),
                posting -> posting.released(
                        amount,
                        said(occasion, "Released from order " + order.terms().id())));
    }

    private static String words(Trade trade, Trade.Party party, boolean gives) {
        var sold = trade.seller().equals(party);
        var fee = party.fee() > 0 && gives != sold
                ? ", fee " + new Amount(Asset.EUR, party.fee()).toDecimal().toPlainString() + " EUR"
                : "";
        return "%s %d %s at %s EUR%s"
                .formatted(
                        sold ? "Sold" : "Bought",
                        trade.quantity(),
                        trade.certificate(),
                        trade.price().toDecimal().toPlainString(),
                        fee);
    }

    private record Says(TicketNumber ticket, String by, UUID order, Optional<UUID> trade) {}

    private Occasion said(Says says, String notes) {
        return new Occasion(
                Ids.derived(
                        entry.at(),
                        "%s/%d/%d/entry/%d".formatted(entry.certificate(), entry.sequence(), firstStep, entries++)),
                says.ticket(),
                Optional.of(notes),
                says.by(),
                entry.at(),
                Optional.of(says.order()),
                says.trade());
    }

    private interface Movement {
        Posting of(Posting posting);
    }

    private void post(AccountId account, Asset asset, Movement movement) {
        var key = new Proof.Key(account, asset);
        var posting = postings.getOrDefault(key, Posting.on(balances.getOrDefault(key, Balance.none(account, asset))));
        postings.put(key, movement.of(posting));
    }
}
