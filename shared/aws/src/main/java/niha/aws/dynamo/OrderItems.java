package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Change.CommandSent;
import niha.app.market.Documents;
import niha.app.orders.Quotes;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.MarketCommand;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderStatus;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.Reason;
import niha.orders.TimeInForce;
import niha.orders.Trade;
import niha.orders.Trade.Party;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** Orders and trades as they lie in their table. */
final class OrderItems {
    private OrderItems() {}

    /** Says under whose account an order lies, in a list of orders of many. */
    record PointerItem(String pk, String sk, String account) {
        static final TableSchema<PointerItem> SCHEMA = RecordSchema.of(PointerItem.class, MethodHandles.lookup());

        static PointerItem to(Order order, String list) {
            return new PointerItem(
                    list, order.terms().id().toString(), order.terms().account().value());
        }
    }

    record OrderItem(
            String pk,
            String sk,
            String account,
            Asset certificate,
            Side side,
            OrderType type,
            TimeInForce timeInForce,
            boolean postOnly,
            long limit,
            long quantity,
            @Nullable Long budget,
            @Nullable Instant orderExpiresAt,
            int feeBasisPoints,
            Instant placedAt,
            HolderKind kind,
            String ticket,
            String placedBy,
            OrderStatus status,
            @Nullable Reason reason,
            long filled,
            long gross,
            long fees,
            long locked,
            long entered,
            @Nullable UUID amending,
            Instant updatedAt,
            long version) {
        static final TableSchema<OrderItem> SCHEMA = RecordSchema.of(OrderItem.class, MethodHandles.lookup());

        static OrderItem from(Order order) {
            var terms = order.terms();
            var placement = order.placement();
            return new OrderItem(
                    Keys.orders(terms.account()),
                    terms.id().toString(),
                    terms.account().value(),
                    terms.certificate(),
                    terms.side(),
                    terms.type(),
                    terms.timeInForce(),
                    terms.postOnly(),
                    terms.limit().cents(),
                    terms.quantity(),
                    terms.budget().orElse(null),
                    terms.expiresAt().orElse(null),
                    terms.feeBasisPoints(),
                    terms.placedAt(),
                    placement.kind(),
                    placement.ticket().toString(),
                    placement.by(),
                    order.status(),
                    order.reason().orElse(null),
                    order.filled(),
                    order.gross(),
                    order.fees(),
                    order.locked(),
                    order.entered(),
                    order.amending().orElse(null),
                    order.updatedAt(),
                    order.version());
        }

        Order toDomain() {
            return new Order(
                    terms(),
                    new Placement(kind, TicketNumber.parse(ticket).orElseThrow(), placedBy),
                    status,
                    Optional.ofNullable(reason),
                    filled,
                    gross,
                    fees,
                    locked,
                    entered,
                    Optional.ofNullable(amending),
                    updatedAt,
                    version);
        }

        private OrderTerms terms() {
            return new OrderTerms(
                    UUID.fromString(sk),
                    new AccountId(account),
                    certificate,
                    side,
                    type,
                    timeInForce,
                    postOnly,
                    new Price(limit),
                    quantity,
                    Optional.ofNullable(budget),
                    Optional.ofNullable(orderExpiresAt),
                    feeBasisPoints,
                    placedAt);
        }
    }

    record TradeItem(
            String pk,
            String sk,
            UUID id,
            Asset certificate,
            long sequence,
            int place,
            Instant executedAt,
            long price,
            long quantity,
            Side incoming,
            UUID buyOrder,
            String buyer,
            HolderKind buyerKind,
            long buyerFee,
            String buyerTicket,
            UUID sellOrder,
            String seller,
            HolderKind sellerKind,
            long sellerFee,
            String sellerTicket) {
        static final TableSchema<TradeItem> SCHEMA = RecordSchema.of(TradeItem.class, MethodHandles.lookup());

        static TradeItem from(Trade trade, String list, String place) {
            var buyer = trade.buyer();
            var seller = trade.seller();
            return new TradeItem(
                    list,
                    place,
                    trade.id(),
                    trade.certificate(),
                    trade.sequence(),
                    trade.index(),
                    trade.at(),
                    trade.price().cents(),
                    trade.quantity(),
                    trade.incoming(),
                    buyer.order(),
                    buyer.account().value(),
                    buyer.kind(),
                    buyer.fee(),
                    buyer.ticket().toString(),
                    seller.order(),
                    seller.account().value(),
                    seller.kind(),
                    seller.fee(),
                    seller.ticket().toString());
        }

        Trade toDomain() {
            return new Trade(
                    id,
                    certificate,
                    sequence,
                    place,
                    executedAt,
                    new Price(price),
                    quantity,
                    incoming,
                    party(buyOrder, buyer, buyerKind, buyerFee, buyerTicket),
                    party(sellOrder, seller, sellerKind, sellerFee, sellerTicket));
        }

        private static Party party(UUID order, String account, HolderKind kind, long fee, String ticket) {
            return new Party(
                    order,
                    new AccountId(account),
                    kind,
                    fee,
                    TicketNumber.parse(ticket).orElseThrow());
        }
    }

    record PositionItem(String pk, String sk, long sequence, int step) {
        static final TableSchema<PositionItem> SCHEMA = RecordSchema.of(PositionItem.class, MethodHandles.lookup());
    }

    /** Which orders stand for an account's quotes in one market. */
    record QuotesItem(String pk, String sk, List<String> orders, long version) {
        static final TableSchema<QuotesItem> SCHEMA = RecordSchema.of(QuotesItem.class, MethodHandles.lookup());

        static QuotesItem from(Quotes.Standing quotes) {
            return new QuotesItem(
                    Keys.quotes(quotes.account()),
                    quotes.certificate().name(),
                    quotes.orders().stream().map(UUID::toString).toList(),
                    quotes.version());
        }

        Quotes.Standing toDomain(AccountId account) {
            return new Quotes.Standing(
                    account,
                    Asset.valueOf(sk),
                    orders.stream().map(UUID::fromString).toList(),
                    version);
        }
    }

    /** A command on its way to its market; packed where it is large. */
    record UnderwayItem(
            String pk,
            String sk,
            Instant sentAt,
            @Nullable String command,
            @Nullable SdkBytes packed) {
        static final TableSchema<UnderwayItem> SCHEMA = RecordSchema.of(UnderwayItem.class, MethodHandles.lookup());
        private static final int PLAIN_MAX = 100_000;

        static UnderwayItem from(CommandSent sent) {
            var command = sent.command();
            var document = Documents.write(command);
            var large = document.length() > PLAIN_MAX;
            return new UnderwayItem(
                    Keys.underway(sent.certificate()),
                    command.id().toString(),
                    command.at(),
                    large ? null : document,
                    large ? SdkBytes.fromByteArray(Packed.pack(document)) : null);
        }

        MarketCommand toDomain() {
            return Documents.command(
                    packed == null ? Objects.requireNonNull(command) : Packed.unpack(packed.asByteArray()));
        }
    }
}
