package niha.app.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.Holders;
import niha.app.commands.Refusal;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Level;
import niha.app.orders.Drafts.Draft;
import niha.book.Side;
import niha.ledger.Balance;
import niha.orders.OrderTerms;
import niha.orders.TimeInForce;
import niha.parties.Holder;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Average;
import niha.units.Fees;
import niha.units.Price;

/** Says what an order would do against the book as it is, to the cent, by the rules by which it would be matched. */
public final class PreviewOrder {
    private final Holders holders;
    private final Drafts drafts;

    public PreviewOrder(Holders holders, Drafts drafts) {
        this.holders = holders;
        this.drafts = drafts;
    }

    /** One price at which it would trade. */
    public record Part(BigDecimal price, long quantity, BigDecimal grossEur) {}

    /** The order against the book. */
    public record Preview(
            Asset certificateType,
            Side side,
            boolean canExecute,
            Optional<String> reason,
            List<Part> fills,
            Optional<Long> quantity,
            long filledQuantity,
            Optional<BigDecimal> averagePrice,
            Optional<BigDecimal> worstPrice,
            BigDecimal grossEur,
            int feeBps,
            BigDecimal feeEur,
            BigDecimal netEur,
            BigDecimal locks,
            BigDecimal remainingBalance,
            long sequence) {}

    public Preview of(Holder holder, Wanted wanted, UUID id, Instant at) {
        return switch (drafts.draft(holder, wanted, id, at)) {
            case Draft.Possible possible -> of(holder, possible.terms(), possible.book());
            case Draft.Impossible impossible -> none(holder, wanted, sentence(impossible.why()));
        };
    }

    private Preview of(Holder holder, OrderTerms terms, BookView book) {
        var taken = terms.postOnly()
                ? List.<Level>of()
                : taken(terms, book.side(terms.side().opposite()));
        var gross = taken.stream()
                .mapToLong(level -> level.price().times(level.quantity()))
                .sum();
        var filled = taken.stream().mapToLong(Level::quantity).sum();
        var whole = terms.timeInForce() != TimeInForce.FOK || filled == terms.quantity();
        var fee = Fees.on(gross, terms.feeBasisPoints());
        var balance = holders.balance(holder.account(), terms.gives());
        var reason = !whole
                ? Optional.of("Not all of it could be filled at once")
                : crosses(terms, book) && terms.postOnly()
                        ? Optional.of("It would trade at once, and it is post-only")
                        : Optional.of("Insufficient available balance").filter(_ -> !balance.covers(terms.reserve()));
        return new Preview(
                terms.certificate(),
                terms.side(),
                reason.isEmpty(),
                reason,
                parts(taken),
                Optional.of(terms.quantity()).filter(_ -> terms.budget().isEmpty()),
                filled,
                Average.price(gross, filled),
                taken.isEmpty()
                        ? Optional.empty()
                        : Optional.of(taken.getLast().price().toDecimal()),
                euros(gross),
                terms.feeBasisPoints(),
                euros(fee),
                euros(terms.side() == Side.BUY ? gross + fee : gross - fee),
                terms.reserve().toDecimal(),
                new Amount(
                                terms.gives(),
                                Math.max(
                                        0, balance.available() - terms.reserve().units()))
                        .toDecimal(),
                book.sequence());
    }

    private static boolean crosses(OrderTerms terms, BookView book) {
        return book.best(terms.side().opposite())
                .filter(best -> accepts(terms, best))
                .isPresent();
    }

    private static boolean accepts(OrderTerms terms, Price price) {
        var worse = price.compareTo(terms.limit());
        return terms.side() == Side.BUY ? worse <= 0 : worse >= 0;
    }

    private static List<Level> taken(OrderTerms terms, List<Level> levels) {
        var taken = new ArrayList<Level>();
        var left = terms.budget().isPresent() ? Long.MAX_VALUE : terms.quantity();
        var spendable = terms.budget()
                .map(budget -> Fees.affordable(budget, terms.feeBasisPoints()))
                .orElse(Long.MAX_VALUE);
        for (var level : levels) {
            var quantity = Math.min(
                    Math.min(left, level.quantity()), spendable / level.price().cents());
            if (quantity == 0 || !accepts(terms, level.price())) break;
            taken.add(new Level(level.price(), quantity, level.orders()));
            left -= quantity;
            if (terms.budget().isPresent()) spendable -= level.price().times(quantity);
        }
        return taken;
    }

    private static List<Part> parts(List<Level> taken) {
        return taken.stream()
                .map(level -> new Part(
                        level.price().toDecimal(),
                        level.quantity(),
                        euros(level.price().times(level.quantity()))))
                .toList();
    }

    private Preview none(Holder holder, Wanted wanted, String reason) {
        var gives = wanted.side() == Side.BUY ? Asset.EUR : wanted.certificate();
        Balance balance = holders.balance(holder.account(), gives);
        var nothing = euros(0);
        return new Preview(
                wanted.certificate(),
                wanted.side(),
                false,
                Optional.of(reason),
                List.of(),
                wanted.quantity(),
                0,
                Optional.empty(),
                Optional.empty(),
                nothing,
                drafts.feeBasisPoints(holder, wanted),
                nothing,
                nothing,
                nothing,
                new Amount(gives, balance.available()).toDecimal(),
                0);
    }

    private static String sentence(Refusal why) {
        return switch (why) {
            case Refusal.NoLiquidity _ -> "Nobody is on the other side of the book";
            case Refusal.PriceOffTick _ -> "Price must be a multiple of 0.01";
            case Refusal.MarketHalted _ -> "The market is halted";
            case Refusal.HolderInactive _ -> "The account is not active";
            default -> "This account cannot place it";
        };
    }

    private static BigDecimal euros(long cents) {
        return new Amount(Asset.EUR, cents).toDecimal();
    }
}
