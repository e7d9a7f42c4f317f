package niha.app.liquidity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.Page;
import niha.app.accounts.Holders;
import niha.app.accounts.Holders.Filter;
import niha.app.accounts.Proof;
import niha.app.orders.FeeRates;
import niha.book.Side;
import niha.ledger.Balance;
import niha.liquidity.Candidate;
import niha.liquidity.Plan.Candidates;
import niha.orders.FeeRate.Line;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.units.Asset;

/** The market makers as a plan sees them: thousands of them in a few reads, each of the latest state. */
public final class MarketMakers {
    private static final int PAGE = 1_000;

    private final Holders holders;
    private final FeeRates fees;

    public MarketMakers(Holders holders, FeeRates fees) {
        this.holders = holders;
        this.fees = fees;
    }

    /** The type that places orders on a side. */
    static HolderType type(Side side) {
        return switch (side) {
            case BUY -> HolderType.LIQUIDITY_PROVIDER;
            case SELL -> HolderType.ASSET_HOLDER;
        };
    }

    /** Those who are active and have something to place. */
    Candidates candidates(Asset certificate) {
        var active = all(new Filter(Optional.of(true), Optional.empty(), Optional.empty()));
        var keys = new HashSet<Proof.Key>();
        for (var holder : active) keys.add(gives(certificate, holder));
        var balances = holders.balances(keys);
        return new Candidates(
                candidates(certificate, Side.BUY, active, balances),
                candidates(certificate, Side.SELL, active, balances));
    }

    private static Proof.Key gives(Asset certificate, Holder holder) {
        return new Proof.Key(holder.account(), holder.type() == type(Side.BUY) ? Asset.EUR : certificate);
    }

    private List<Candidate> candidates(
            Asset certificate, Side side, List<Holder> active, Map<Proof.Key, Balance> balances) {
        var schedule =
                fees.find(new Line(certificate, HolderKind.MARKET_MAKER, side)).basisPoints();
        var candidates = new ArrayList<Candidate>();
        for (var holder : active) {
            var key = gives(certificate, holder);
            var available = balances.getOrDefault(key, Balance.none(key.account(), key.asset()))
                    .available();
            if (holder.type() == type(side) && available > 0)
                candidates.add(new Candidate(
                        holder.id(),
                        holder.name(),
                        available,
                        holder.feeBasisPoints().orElse(schedule)));
        }
        return candidates;
    }

    List<Holder> all(Filter filter) {
        var all = new ArrayList<Holder>();
        var after = Optional.<String>empty();
        do {
            var page = holders.page(HolderKind.MARKET_MAKER, filter, new Page.Wanted(PAGE, 0, after));
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
