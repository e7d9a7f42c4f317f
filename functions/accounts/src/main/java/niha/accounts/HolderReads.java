package niha.accounts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niha.app.accounts.BalanceView;
import niha.app.accounts.EntryView;
import niha.app.accounts.History;
import niha.app.accounts.HolderView;
import niha.app.accounts.Holders;
import niha.app.accounts.Holders.Filter;
import niha.app.orders.OrderCounts;
import niha.app.orders.Orders;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.ledger.Balance;
import niha.ledger.EntryType;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.units.Asset;

/** Lists and shows account holders with their balances and histories. */
record HolderReads(HolderKind kind, Holders holders, Orders orders) {
    private static final int TEXT_LENGTH_MAX = 100;

    /** How the query says it. */
    private enum Status {
        active,
        inactive
    }

    Response list(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(cursor -> Addressed.uuid(cursor).isPresent());
        var filter = new Filter(
                query.choice("status", Status.class).map(Status.active::equals),
                query.choice("mm_type", OpenVerb.MarketMakerType.class).map(type -> HolderType.valueOf(type.name())),
                query.text("q", TEXT_LENGTH_MAX));
        return query.answer(() -> {
            var page = holders.page(kind, filter, wanted);
            return query.linked(Response.ok(views(page.rows())), page.next());
        });
    }

    Response show(Request request) {
        return found(request, holder -> Response.ok(views(List.of(holder)).getFirst()));
    }

    Response balances(Request request) {
        return found(request, holder -> {
            var shown = new LinkedHashMap<Asset, BalanceView>();
            for (var asset : holder.type().funding())
                shown.put(asset, BalanceView.of(Balance.none(holder.account(), asset)));
            for (var balance : holders.balances(List.of(holder)).getFirst())
                shown.put(balance.asset(), BalanceView.of(balance));
            return Response.ok(shown);
        });
    }

    Response transactions(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(History::isCursor);
        var asset = query.choice("certificate_type", Asset.class);
        var type = query.choice("transaction_type", EntryType.class);
        return query.answer(() -> found(request, holder -> {
            var assets = asset.map(List::of).orElse(List.of(Asset.values()));
            var page = new History(holders).page(holder.account(), assets, type, wanted);
            var entries =
                    page.rows().stream().map(entry -> EntryView.of(kind, entry)).toList();
            return query.linked(Response.ok(entries), page.next());
        }));
    }

    private Response found(Request request, Function<Holder, Response> answer) {
        Optional<Holder> holder = Addressed.id(request).flatMap(id -> holders.find(kind, id));
        return holder.map(answer)
                .orElseGet(() -> Problem.notFound(Problem.name(kind)).response(request));
    }

    private List<HolderView> views(List<Holder> rows) {
        var balances = holders.balances(rows);
        var counts = orders.counts(rows.stream().map(Holder::account).toList());
        var views = new ArrayList<HolderView>();
        for (int i = 0; i < rows.size(); i++) {
            var holder = rows.get(i);
            views.add(HolderView.of(holder, balances.get(i), counts.getOrDefault(holder.account(), OrderCounts.NONE)));
        }
        return views;
    }
}
