package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Answer;
import niha.app.commands.Change.AnswerKept;
import niha.app.commands.Change.Kept;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.ledger.Worth;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.parties.KillSwitch;
import niha.parties.Limits;
import niha.parties.Role;
import niha.parties.User;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Documents;
import niha.tickets.Ticket.Origin;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import niha.units.Amount;
import niha.units.Asset;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The items as they lie in the tables, each with the way there and back. docs/tables.md draws their keys. */
final class Items {
    private Items() {}

    private static <R extends Record> TableSchema<R> schema(Class<R> type) {
        return RecordSchema.of(type, MethodHandles.lookup());
    }

    record UserItem(String pk, String sk, UUID id, String email, Role role, Instant createdAt) {
        static final TableSchema<UserItem> SCHEMA = schema(UserItem.class);

        static UserItem from(User user) {
            return new UserItem(
                    Keys.user(user.id()),
                    Keys.PROFILE,
                    user.id(),
                    user.email().address(),
                    user.role(),
                    user.createdAt());
        }
    }

    /** Claims an address: there is one such item for each, whatever its case. */
    record EmailItem(String pk, String sk, UUID userId, HolderKind kind, UUID holderId) {
        static final TableSchema<EmailItem> SCHEMA = schema(EmailItem.class);

        static EmailItem from(User user, Holder holder) {
            return new EmailItem(
                    Keys.email(user.email()),
                    Keys.OWNER,
                    user.id(),
                    holder.type().kind(),
                    holder.id());
        }
    }

    record HolderItem(
            String pk,
            String sk,
            UUID userId,
            String name,
            String email,
            @Nullable String description,
            HolderType type,
            boolean active,
            @Nullable Integer feeBasisPoints,
            @Nullable Long ceaMax,
            @Nullable Long euaMax,
            @Nullable Long notionalMax,
            @Nullable Integer priceBandBasisPoints,
            @Nullable String killedBy,
            @Nullable Instant killedAt,
            @Nullable String killedBecause,
            String createdBy,
            Instant createdAt,
            Instant updatedAt,
            long version) {
        static final TableSchema<HolderItem> SCHEMA = schema(HolderItem.class);

        static HolderItem from(Holder m) {
            return new HolderItem(
                    Keys.holders(m.type().kind()),
                    m.id().toString(),
                    m.userId(),
                    m.name(),
                    m.email().address(),
                    m.description().orElse(null),
                    m.type(),
                    m.active(),
                    m.feeBasisPoints().orElse(null),
                    m.limits().positionMax(Asset.CEA).orElse(null),
                    m.limits().positionMax(Asset.EUA).orElse(null),
                    m.limits().notionalMax().orElse(null),
                    m.limits().priceBandBasisPoints().orElse(null),
                    m.killSwitch().map(KillSwitch::by).orElse(null),
                    m.killSwitch().map(KillSwitch::at).orElse(null),
                    m.killSwitch().flatMap(KillSwitch::reason).orElse(null),
                    m.createdBy(),
                    m.createdAt(),
                    m.updatedAt(),
                    m.version());
        }

        Holder toDomain() {
            return new Holder(
                    UUID.fromString(sk),
                    userId,
                    name,
                    new Email(email),
                    Optional.ofNullable(description),
                    type,
                    active,
                    Optional.ofNullable(feeBasisPoints),
                    limits(),
                    killSwitch(),
                    createdBy,
                    createdAt,
                    updatedAt,
                    version);
        }

        private Limits limits() {
            var positions = new EnumMap<Asset, Long>(Asset.class);
            if (ceaMax != null) positions.put(Asset.CEA, ceaMax);
            if (euaMax != null) positions.put(Asset.EUA, euaMax);
            return new Limits(positions, Optional.ofNullable(notionalMax), Optional.ofNullable(priceBandBasisPoints));
        }

        private Optional<KillSwitch> killSwitch() {
            return killedBy == null || killedAt == null
                    ? Optional.empty()
                    : Optional.of(new KillSwitch(killedBy, killedAt, Optional.ofNullable(killedBecause)));
        }
    }

    /** One that was written before worths were counted has none. */
    record BalanceItem(
            String pk,
            String sk,
            String account,
            Asset asset,
            long available,
            long locked,
            @Nullable Long cost,
            @Nullable Long realised,
            long version) {
        static final TableSchema<BalanceItem> SCHEMA = schema(BalanceItem.class);

        static BalanceItem from(Balance b) {
            return new BalanceItem(
                    Keys.balances(b.account()),
                    Keys.balance(b.account(), b.asset()),
                    b.account().value(),
                    b.asset(),
                    b.available(),
                    b.locked(),
                    b.asset().isCertificate() ? b.worth().cost() : null,
                    b.asset().isCertificate() ? b.worth().realised() : null,
                    b.version());
        }

        Balance toDomain() {
            var worth = cost == null || realised == null ? Worth.NONE : new Worth(cost, realised);
            return new Balance(new AccountId(account), asset, available, locked, worth, version);
        }
    }

    record EntryItem(
            String pk,
            String sk,
            UUID id,
            long sequence,
            String account,
            String counterparty,
            EntryType type,
            Asset asset,
            long amount,
            long balanceAfter,
            long totalAfter,
            @Nullable Long worth,
            String ticket,
            @Nullable UUID orderId,
            @Nullable UUID tradeId,
            @Nullable String notes,
            String createdBy,
            Instant createdAt) {
        static final TableSchema<EntryItem> SCHEMA = schema(EntryItem.class);

        /** In the list of all entries of an account's asset, or in the list of those of one type. */
        static EntryItem from(Entry e, Optional<EntryType> list) {
            return new EntryItem(
                    Keys.entries(e.account(), e.amount().asset(), list),
                    Keys.sequence(e.sequence()),
                    e.id(),
                    e.sequence(),
                    e.account().value(),
                    e.counterparty().value(),
                    e.type(),
                    e.amount().asset(),
                    e.amount().units(),
                    e.balanceAfter(),
                    e.totalAfter(),
                    e.worth().orElse(null),
                    e.ticket().toString(),
                    e.order().orElse(null),
                    e.trade().orElse(null),
                    e.notes().orElse(null),
                    e.createdBy(),
                    e.createdAt());
        }

        Entry toDomain() {
            return new Entry(
                    id,
                    sequence,
                    new AccountId(account),
                    new AccountId(counterparty),
                    type,
                    new Amount(asset, amount),
                    balanceAfter,
                    totalAfter,
                    Optional.ofNullable(worth),
                    TicketNumber.parse(ticket).orElseThrow(),
                    Optional.ofNullable(orderId),
                    Optional.ofNullable(tradeId),
                    Optional.ofNullable(notes),
                    createdBy,
                    createdAt);
        }
    }

    record TicketItem(
            String pk,
            String sk,
            UUID id,
            Instant timestamp,
            ActionType action,
            TicketStatus status,
            @Nullable String entityId,
            @Nullable String marketMakerId,
            @Nullable String accountId,
            String userId,
            @Nullable String userEmail,
            @Nullable String ipAddress,
            @Nullable String userAgent,
            @Nullable String sessionId,
            String correlationId,
            @Nullable String request,
            @Nullable String response,
            @Nullable String before,
            @Nullable String after,
            List<String> related,
            List<String> tags) {
        static final TableSchema<TicketItem> SCHEMA = schema(TicketItem.class);

        static TicketItem from(Ticket t) {
            var origin = t.origin();
            var documents = t.documents();
            return new TicketItem(
                    Keys.ticket(t.number()),
                    Keys.TICKET,
                    t.id(),
                    t.timestamp(),
                    t.action(),
                    t.status(),
                    t.subject().entityId().orElse(null),
                    t.subject().marketMakerId().orElse(null),
                    t.subject().accountId().orElse(null),
                    origin.userId(),
                    origin.userEmail().orElse(null),
                    origin.ipAddress().orElse(null),
                    origin.userAgent().orElse(null),
                    origin.sessionId().orElse(null),
                    origin.correlationId(),
                    documents.request().orElse(null),
                    documents.response().orElse(null),
                    documents.before().orElse(null),
                    documents.after().orElse(null),
                    t.related().stream().map(TicketNumber::toString).toList(),
                    t.tags());
        }

        Ticket toDomain() {
            return new Ticket(
                    id,
                    Keys.ticketNumber(pk),
                    timestamp,
                    action,
                    status,
                    new Subject(
                            Optional.ofNullable(entityId),
                            Optional.ofNullable(marketMakerId),
                            Optional.ofNullable(accountId)),
                    new Origin(
                            userId,
                            Optional.ofNullable(userEmail),
                            Optional.ofNullable(ipAddress),
                            Optional.ofNullable(userAgent),
                            Optional.ofNullable(sessionId),
                            correlationId),
                    new Documents(
                            Optional.ofNullable(request),
                            Optional.ofNullable(response),
                            Optional.ofNullable(before),
                            Optional.ofNullable(after)),
                    related.stream()
                            .map(n -> TicketNumber.parse(n).orElseThrow())
                            .toList(),
                    tags);
        }
    }

    /** A given answer; {@code expiresAt} is in seconds, as the table's time to live wants it. */
    record AnswerItem(
            String pk,
            String sk,
            String fingerprint,
            @Nullable String ticket,
            int status,
            String body,
            long expiresAt) {
        static final TableSchema<AnswerItem> SCHEMA = schema(AnswerItem.class);

        static AnswerItem from(AnswerKept a) {
            return new AnswerItem(
                    Keys.answer(a.userId(), a.key()),
                    Keys.ANSWER,
                    a.kept().fingerprint(),
                    a.kept().ticket().map(TicketNumber::toString).orElse(null),
                    a.kept().answer().status(),
                    a.kept().answer().body(),
                    a.kept().expiresAt().getEpochSecond());
        }

        Kept toDomain() {
            return new Kept(
                    fingerprint,
                    Optional.ofNullable(ticket).flatMap(TicketNumber::parse),
                    new Answer(status, body),
                    Instant.ofEpochSecond(expiresAt));
        }
    }
}
