package niha.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.api.Operation;
import niha.app.commands.Caller;
import niha.app.commands.Ports.Unavailable;
import niha.parties.Role;
import niha.testkit.Any;
import org.junit.jupiter.api.Test;

final class RouterTest {
    private static final Operation OPEN = new Operation("open", "GET", "/open", "f", true, Set.of());
    private static final Operation SIGNED_IN = new Operation("signedIn", "GET", "/in", "f", false, Set.of());
    private static final Operation ADMINS =
            new Operation("admins", "GET", "/admins", "f", false, Set.of("ADMIN", "FUNDED"));

    private final Router router = new Router(
            List.of(OPEN, SIGNED_IN, ADMINS),
            Map.of("open", RouterTest::fine, "signedIn", RouterTest::fine, "admins", RouterTest::fine));

    @Test
    void anOpenOperationLetsEverybodyIn() {
        assertThat(router.answer(call("GET /open", Optional.empty())).status()).isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInIsAskedToBe() {
        var response = router.answer(call("GET /in", Optional.empty()));
        assertThat(response.status()).isEqualTo(401);
        assertThat(response.headers()).containsEntry("www-authenticate", "Bearer");
    }

    @Test
    void anOperationWithoutRolesLetsEverySignedInCallerIn() {
        assertThat(router.answer(call("GET /in", caller(Set.of()))).status()).isEqualTo(200);
    }

    @Test
    void anyOneOfTheRolesSuffices() {
        assertThat(router.answer(call("GET /admins", caller(Set.of(Role.USER, Role.FUNDED))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void withoutARoleOfItsOwnNobodyComesIn() {
        assertThat(router.answer(call("GET /admins", caller(Set.of(Role.USER, Role.MARKET_MAKER))))
                        .status())
                .isEqualTo(403);
        assertThat(router.answer(call("GET /admins", caller(Set.of()))).status())
                .isEqualTo(403);
    }

    @Test
    void anUnknownRouteIsNotFound() {
        assertThat(router.answer(call("POST /open", Optional.empty())).status()).isEqualTo(404);
        assertThat(router.answer(call("$default", Optional.empty())).status()).isEqualTo(404);
    }

    @Test
    void everyAnswerCarriesItsCorrelationId() {
        for (var route : List.of("GET /open", "GET /in", "GET /none"))
            assertThat(router.answer(call(route, Optional.empty())).headers())
                    .containsEntry("x-correlation-id", "a-correlation-id");
    }

    @Test
    void aDependencyThatIsDownIsSaidSoWithATime() {
        var down = new Router(List.of(OPEN), Map.of("open", _ -> {
            throw new Unavailable("away", new IllegalStateException("the cause"));
        }));
        var response = down.answer(call("GET /open", Optional.empty()));
        assertThat(response.status()).isEqualTo(503);
        assertThat(response.headers()).containsEntry("retry-after", "1");
        assertThat(response.body()).doesNotContain("cause");
    }

    @Test
    void anEndpointMoreOrLessThanTheContractIsRefusedAtTheStart() {
        assertThatIllegalStateException().isThrownBy(() -> new Router(List.of(OPEN), Map.of()));
        assertThatIllegalStateException().isThrownBy(() -> new Router(List.of(), Map.of("open", RouterTest::fine)));
    }

    private static Response fine(Request request) {
        return Response.ok(Map.of());
    }

    private static Optional<Caller> caller(Set<Role> roles) {
        return Optional.of(
                new Caller("u", Optional.empty(), roles, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Request call(String route, Optional<Caller> caller) {
        return new Request(route, Map.of(), Map.of(), Map.of(), new byte[0], caller, "a-correlation-id", Any.NOON);
    }
}
