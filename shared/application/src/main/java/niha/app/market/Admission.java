package niha.app.market;

import java.util.UUID;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.MarketCommand;
import niha.orders.OrderTerms;
import niha.orders.TimeInForce;
import niha.units.Asset;
import niha.units.Fees;

/**
 * The door of a market. What no market can decide, or no journal can hold, is turned away here: let in, it would make the market
 * stand still for everybody.
 */
final class Admission {
    /** A journal entry holds the names of many; the largest one has to fit into an item. */
    private static final int NAME_LENGTH_MAX = 128;

    private Admission() {}

    static void check(Asset certificate, MarketCommand command) {
        switch (command) {
            case MarketCommand.Enter enter -> check(certificate, enter.order());
            case MarketCommand.Cancel cancel -> check(cancel.errand());
            case MarketCommand.Amend amend -> {
                check(amend.errand());
                if (amend.quantity() < 1 || amend.quantity() > certificate.unitsMax())
                    throw new IllegalArgumentException("An amendment to " + amend.quantity());
                if (amend.lockedMore() < 0)
                    throw new IllegalArgumentException("An amendment that locked " + amend.lockedMore());
            }
            case MarketCommand.Together together -> checkTogether(certificate, together);
            case MarketCommand.Replace replace -> checkReplace(certificate, replace);
            case MarketCommand.Wake _, MarketCommand.Fetch _ -> {}
        }
    }

    private static void checkTogether(Asset certificate, MarketCommand.Together together) {
        if (together.parts().size() > MarketCommand.Together.PARTS_MAX)
            throw new IllegalArgumentException(together.parts().size() + " at a time");
        for (var part : together.parts()) {
            check(certificate, part);
            if (together.rule() == MarketCommand.Rule.ALL_REST
                    && !(part instanceof MarketCommand.Enter enter && waits(enter.order())))
                throw new IllegalArgumentException("One that cannot rest among those that all have to: " + part.id());
        }
    }

    private static void checkReplace(Asset certificate, MarketCommand.Replace replace) {
        check(replace.errand());
        if (replace.lockedMore() < 0)
            throw new IllegalArgumentException("A replacement that locked " + replace.lockedMore());
        if (Math.max(replace.gone().size(), replace.orders().size()) > MarketCommand.Replace.ORDERS_MAX)
            throw new IllegalArgumentException("A replacement of "
                    + replace.gone().size() + " by " + replace.orders().size());
        for (var order : replace.orders()) {
            check(certificate, order);
            if (!order.postOnly()
                    || !waits(order)
                    || !order.account().equals(replace.errand().account())
                    || order.side() != replace.orders().getFirst().side())
                throw new IllegalArgumentException("Not one to replace others: " + order.id());
        }
    }

    private static boolean waits(OrderTerms order) {
        return order.timeInForce() == TimeInForce.GTC && order.budget().isEmpty();
    }

    private static void check(Asset certificate, OrderTerms order) {
        if (order.certificate() != certificate)
            throw new IllegalArgumentException(
                    "An order for " + order.certificate() + " on the market of " + certificate);
        checkOwner(order.account());
        if (order.feeBasisPoints() < 0 || order.feeBasisPoints() > Fees.BASIS_POINTS_MAX)
            throw new IllegalArgumentException("A fee of " + order.feeBasisPoints() + " basis points");
        if (order.budget().filter(cents -> cents > Asset.EUR.unitsMax()).isPresent()
                || (order.budget().isPresent() && order.side() == Side.SELL))
            throw new IllegalArgumentException("A budget to " + order.side() + " of " + order.budget());
    }

    private static void check(MarketCommand.Errand errand) {
        checkOwner(errand.account());
        if (errand.by().length() > NAME_LENGTH_MAX)
            throw new IllegalArgumentException("A name of " + errand.by().length() + " characters");
    }

    /** The book knows owners by their ids. */
    private static void checkOwner(AccountId account) {
        if (!UUID.fromString(account.value()).toString().equals(account.value()))
            throw new IllegalArgumentException("An account that no holder has");
    }
}
