package niha.liquiditydesk;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Refusal;
import niha.app.liquidity.CancelLiquidity;
import niha.app.liquidity.OperationView;
import niha.app.liquidity.OperationView.Detail;
import niha.app.liquidity.OperationView.PartView;
import niha.app.liquidity.Operations;
import niha.app.orders.Orders;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.liquidity.Operation;
import niha.orders.Order;

/** Lists and shows what was placed. */
record OperationReads(Operations operations, Orders orders, CancelLiquidity cancel) {
    static Optional<UUID> id(Request request) {
        return uuid(request.path("id"));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Response list(Request request) {
        var query = new Paging(request);
        var wanted = query.wanted(cursor -> uuid(cursor).isPresent());
        var certificate =
                query.choice("certificate_type", PlanFields.Certificate.class).map(PlanFields.Certificate::asset);
        return query.answer(() -> {
            var page = operations.page(certificate, wanted);
            var keys = new ArrayList<Orders.Key>();
            page.rows().forEach(operation -> keys.add(first(operation)));
            var now = orders.all(keys);
            var rows = page.rows().stream()
                    .map(operation -> OperationView.of(operation, Optional.ofNullable(now.get(first(operation)))))
                    .toList();
            return query.linked(Response.ok(rows), page.next());
        });
    }

    private static Orders.Key first(Operation operation) {
        return new Orders.Key(operation.firstAccount(), operation.firstOrder());
    }

    Response show(Request request) {
        return id(request)
                .flatMap(operations::find)
                .map(operation -> Response.ok(detail(operation)))
                .orElseGet(() -> Problem.of(new Refusal.OperationNotFound()).response(request));
    }

    private Detail detail(Operation operation) {
        var allocations = operations.allocations(operation.id());
        var now = cancel.orders(operation);
        return new Detail(
                OperationView.of(operation, now.stream().findFirst()),
                allocations.stream().map(PartView::of).toList(),
                now.stream().map(order -> order.terms().id()).toList(),
                (int) now.stream().filter(order -> order.status().isOpen()).count(),
                now.stream().mapToLong(Order::filled).sum());
    }
}
