package niha.app.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import niha.app.Json;
import niha.app.accounts.BalanceView;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.events.ApiKeyEvent;
import niha.app.events.Envelope;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.parties.HolderType;
import niha.units.Asset;

/** What events are to those who listen. Many are nothing to anybody. */
public final class EventNews {
    private final Holders holders;

    public EventNews(Holders holders) {
        this.holders = holders;
    }

    /** In the order of the events, and then, once for each account whatever happened to it, what it holds now. */
    public List<Announcement> of(List<Envelope> events) {
        var news = new ArrayList<Announcement>();
        var moved = new LinkedHashSet<AccountId>();
        for (var event : events)
            switch (event.type()) {
                case "TicketIssued.v1" -> news.add(new Announcement(Channel.TICKETS, raw(data(event))));
                case "OrderAccepted.v1",
                        "OrderAmended.v1",
                        "OrderFilled.v1",
                        "OrderCancelled.v1",
                        "OrderRejected.v1" -> {
                    var order = data(event).path("order");
                    owner(order).ifPresent(account -> {
                        moved.add(account);
                        news.add(new Announcement(Channel.orders(account), raw(order)));
                    });
                    if (isMakers(order)) news.add(new Announcement(Channel.MAKERS_ORDERS, raw(order)));
                }
                case "FundsDeposited.v1", "FundsWithdrawn.v1" ->
                    owner(data(event).path("transaction")).ifPresent(moved::add);
                default -> {}
            }
        for (var account : moved) news.add(new Announcement(Channel.balances(account), () -> holdings(account)));
        return news;
    }

    /** The lines on which those listen whose key has been revoked. */
    public List<Channel> ended(List<Envelope> events) {
        return events.stream()
                .filter(event -> event.type().equals(ApiKeyEvent.REVOKED))
                .map(event -> UUID.fromString(data(event).at("/key/key_id").asText()))
                .map(Channel::key)
                .toList();
    }

    /** Of the two ids of an account's owner there is the one that fits. */
    private static Optional<AccountId> owner(JsonNode thing) {
        return Optional.ofNullable(thing.path("entity_id").textValue())
                .or(() -> Optional.ofNullable(thing.path("market_maker_id").textValue()))
                .map(AccountId::new);
    }

    private static boolean isMakers(JsonNode order) {
        return order.path("market_maker_id").isTextual();
    }

    private Json.Raw holdings(AccountId account) {
        var keys = HolderType.CLIENT.funding().stream()
                .map(asset -> new Proof.Key(account, asset))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var balances = holders.balances(keys);
        var shown = new LinkedHashMap<Asset, BalanceView>();
        for (var key : keys)
            shown.put(key.asset(), BalanceView.of(balances.getOrDefault(key, Balance.none(account, key.asset()))));
        return new Json.Raw(Json.write(shown));
    }

    private static JsonNode data(Envelope event) {
        try {
            return Json.read(event.detail()).path("data");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The event " + event.id() + " is no JSON", e);
        }
    }

    private static Json.Raw raw(JsonNode document) {
        return new Json.Raw(Json.write(document));
    }
}
