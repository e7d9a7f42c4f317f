package niha.app.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import niha.app.accounts.EntityView;
import niha.app.accounts.HolderView;
import niha.app.accounts.MarketMakerView;

/** Something happened to a market maker or to a client's account, which is now like this. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HolderEvent(@JsonIgnore String what, Optional<MarketMakerView> marketMaker, Optional<EntityView> entity)
        implements Event {

    public static HolderEvent opened(HolderView view) {
        return of("Created", view);
    }

    public static HolderEvent updated(HolderView view) {
        return of("Updated", view);
    }

    public static HolderEvent deactivated(HolderView view) {
        return of("Deactivated", view);
    }

    private static HolderEvent of(String what, HolderView view) {
        return switch (view) {
            case MarketMakerView marketMaker ->
                new HolderEvent("MarketMaker" + what, Optional.of(marketMaker), Optional.empty());
            case EntityView entity -> new HolderEvent("Entity" + what, Optional.empty(), Optional.of(entity));
        };
    }

    @Override
    public String type() {
        return what + ".v1";
    }

    @Override
    public String source() {
        return "niha.ledger";
    }
}
