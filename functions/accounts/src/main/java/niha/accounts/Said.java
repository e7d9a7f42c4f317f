package niha.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import niha.app.accounts.EntityView;
import niha.app.accounts.HolderView;
import niha.app.accounts.MarketMakerView;
import niha.tickets.TicketNumber;

/** The answer to a command about an account holder: the holder under its kind's name, and the ticket. */
final class Said {
    private Said() {}

    static Map<String, Object> of(HolderView view, TicketNumber ticket) {
        var said = new LinkedHashMap<String, Object>();
        said.put(
                switch (view) {
                    case MarketMakerView _ -> "market_maker";
                    case EntityView _ -> "entity";
                },
                view);
        said.put("ticket_id", ticket.toString());
        return said;
    }
}
