package niha.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import niha.api.OpenApi;
import niha.api.Operation;
import niha.testkit.Conservation;
import niha.testkit.HttpCall;

/** Whatever anybody sends to any operation gets an answer that the contract names, and the ledger balances afterwards. */
final class ApiProperties {
    private static final int BODY_SHOWN_MAX = 500;
    private static final OpenApi API = OpenApi.load();
    private static final Town TOWN = new Town();

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void whateverIsSentIsAnsweredAsTheContractSays(@ForAll Random random) {
        var any = new AnyRequest(random, TOWN.known);
        for (var operation : API.operations()) answered(operation, any.of(operation));
        TOWN.exchange.clock.forward(Duration.ofSeconds(1));
        TOWN.settle();
        TOWN.reopen();
        Conservation.holdsIn(TOWN.exchange.place);
    }

    @AfterContainer
    static void theLawsHold() {
        TOWN.exchange.laws();
    }

    private static void answered(Operation operation, HttpCall call) {
        try {
            TOWN.ask(operation, call);
        } catch (AssertionError broken) {
            throw new AssertionError(told(call), broken);
        }
    }

    private static String told(HttpCall call) {
        var body = new String(call.body(), StandardCharsets.UTF_8);
        return call.method() + " " + call.path() + " " + call.query() + " " + call.headers() + " " + call.claims() + " "
                + body.substring(0, Math.min(body.length(), BODY_SHOWN_MAX));
    }
}
