package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ListMarketMakersTest {
    private static final Pattern NEXT = Pattern.compile("<\\?(.+)>; rel=\"next\"");
    private static final House HOUSE = new House();

    @BeforeAll
    static void sevenExist() {
        for (int i = 1; i <= 7; i++) {
            HOUSE.clock.forward(Duration.ofMillis(1));
            var type = i % 3 == 0 ? "LIQUIDITY_PROVIDER" : "ASSET_HOLDER";
            HOUSE.create(
                    "{\"name\":\"MM %d\",\"email\":\"mm%d@internal.com\",\"mm_type\":\"%s\"}".formatted(i, i, type));
        }
    }

    @Test
    void allComeNewestFirst() {
        assertThat(names(list(""))).containsExactly("MM 7", "MM 6", "MM 5", "MM 4", "MM 3", "MM 2", "MM 1");
    }

    @Test
    void theWholeListHasNoNextPage() {
        assertThat(list("").headers()).doesNotContainKey("link");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7})
    void followingTheLinksShowsEveryOneOnce(int limit) {
        var seen = new ArrayList<String>();
        var query = Optional.of("limit=" + limit);
        while (query.isPresent()) {
            var page = list("?" + query.get());
            seen.addAll(names(page));
            query = next(page);
        }
        assertThat(seen).isEqualTo(names(list("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mm_type=LIQUIDITY_PROVIDER|MM 6,MM 3",
                "status=active&limit=2|MM 7,MM 6",
                "q=mM 4|MM 4",
                "q=MM5@INTERNAL|MM 5",
                "limit=2&offset=3|MM 4,MM 3",
                "mm_type=ASSET_HOLDER&limit=1&offset=1|MM 5",
            })
    void aQueryNarrowsTheList(String query, String expected) {
        assertThat(names(list("?" + query))).isEqualTo(List.of(expected.split(",")));
    }

    @Test
    void noneIsInactive() {
        assertThat(list("?status=inactive").body()).isEqualTo("[]");
    }

    @Test
    void theLinkKeepsTheFilterAndLeavesTheOffsetBehind() {
        var page = list("?limit=1&offset=1&mm_type=ASSET_HOLDER&q=MM");
        assertThat(next(page).orElseThrow()).matches("cursor=[0-9a-f-]{36}&limit=1&mm_type=ASSET_HOLDER&q=MM");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit",
        "limit=501,limit",
        "limit=1e2,limit",
        "limit=-1,limit",
        "limit=99999999999,limit",
        "limit=,limit",
        "offset=10001,offset",
        "offset=-1,offset",
        "cursor=x,cursor",
        "cursor=1-1-1-1-1,cursor",
        "status=ACTIVE,status",
        "status=deleted,status",
        "mm_type=asset_holder,mm_type",
    })
    void aQueryThatCannotBeReadIsRefusedByItsField(String query, String field) {
        var refused = list("?" + query);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void aTextTooLongIsRefused() {
        assertThat(list("?q=" + "x".repeat(101)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
                "no-uuid",
                "1-1-1-1-1",
                "TICKET",
                "%2e%2e",
            })
    void oneThatIsNotThereIsNotFound(String id) {
        var answered = HOUSE.get(House.PATH + "/" + id);
        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.at("/detail")).isEqualTo("Market Maker not found");
    }

    @Test
    void anIdHasOneSpelling() {
        var id = list("?limit=1").at("/0/id");
        assertThat(HOUSE.get(House.PATH + "/" + id).status()).isEqualTo(200);
        assertThat(HOUSE.get(House.PATH + "/" + id.toUpperCase(Locale.ROOT)).status())
                .isEqualTo(404);
    }

    @Test
    void aClientMayNotReadThem() {
        assertThat(HttpCall.get(House.PATH).asClient().to(HOUSE.marketMakers).status())
                .isEqualTo(403);
    }

    @Test
    void nobodyIsAskedToSignIn() {
        var refused = HttpCall.get(House.PATH).asNobody().to(HOUSE.marketMakers);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers()).containsEntry("www-authenticate", "Bearer");
    }

    @Test
    void aPathThatTheContractDoesNotHaveIsNotFound() {
        var answered = HttpCall.get("/admin/market-makers/a/b").to(HOUSE.marketMakers);
        assertThat(answered.status()).isEqualTo(404);
        assertThat(answered.at("/code")).isEqualTo("NOT_FOUND");
    }

    private static Answered list(String query) {
        return HOUSE.get(House.PATH + query);
    }

    private static List<String> names(Answered page) {
        var names = new ArrayList<String>();
        page.json().forEach(row -> names.add(row.path("name").asText()));
        return names;
    }

    private static Optional<String> next(Answered page) {
        return Optional.ofNullable(page.headers().get("link")).map(link -> {
            var match = NEXT.matcher(link);
            assertThat(match.matches()).as(link).isTrue();
            return match.group(1);
        });
    }
}
