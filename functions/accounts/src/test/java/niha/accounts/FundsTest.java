package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import niha.testkit.Answered;
import niha.testkit.contracts.Together;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FundsTest {
    private static final String HOLDER = "{\"name\":\"MM\",\"email\":\"mm@internal.com\"}";

    private final House house = new House();

    @AfterEach
    void theLawsHold() {
        house.laws();
        assertThat(house.get("/admin/reports/proof").json().path("balanced").asBoolean())
                .isTrue();
    }

    @Test
    void aDepositRaisesWhatIsAvailableAndSaysSoEverywhere() {
        var path = house.opened(HOLDER);
        var moved = house.command("POST", path + "/transactions", House.move("CEA", "DEPOSIT", 5_000));
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().at("/new_balance").toString())
                .isEqualTo("{\"available\":5000,\"locked\":0,\"total\":5000}");
        assertThat(moved.at("/transaction/market_maker_id")).isEqualTo(path.substring(path.lastIndexOf('/') + 1));
        assertThat(house.get(path + "/balances").json().at("/CEA/total").asInt())
                .isEqualTo(5_000);
        assertThat(house.get(path).json().at("/current_balances/CEA/total").asInt())
                .isEqualTo(5_000);
        assertThat(house.tickets().getFirst().tags())
                .isEqualTo(List.of("market_maker", "asset_transaction", "deposit"));
        assertThat(house.tickets().getFirst().documents().before())
                .contains("{\"available\":0,\"locked\":0,\"total\":0}");
    }

    @Test
    void centsAreExact() {
        var path = house.opened(
                "{\"name\":\"LP\",\"email\":\"lp@internal.com\",\"mm_type\":\"LIQUIDITY_PROVIDER\",\"initial_eur_balance\":0.10}");
        for (int i = 0; i < 2; i++)
            house.command(
                    "POST",
                    path + "/transactions",
                    "{\"certificate_type\":\"EUR\",\"transaction_type\":\"DEPOSIT\",\"amount\":\"0.1\"}");
        assertThat(house.get(path + "/balances").body())
                .isEqualTo("{\"EUR\":{\"available\":0.3,\"locked\":0,\"total\":0.3}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CEA|WITHDRAWAL|1|400|Insufficient available balance",
                "EUR|DEPOSIT|1|400|ASSET_HOLDER cannot have EUR balance",
                "CEA|TRADE_DEBIT|1|400|Only DEPOSIT and WITHDRAWAL allowed",
                "CEA|DEPOSIT|0|422|amount must be greater than 0",
                "CEA|DEPOSIT|-1|422|amount must be greater than 0",
                "CEA|DEPOSIT|100000001|422|amount must be at most 100000000",
                "GOLD|DEPOSIT|1|422|certificate_type must be one of EUR, CEA, EUA"
            })
    void whatCannotBeDoneIsRefusedInTheGuidesWords(String asset, String type, long amount, int status, String detail) {
        var path = house.opened(HOLDER);
        var refused = house.command("POST", path + "/transactions", House.move(asset, type, amount));
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.at("/detail")).isEqualTo(detail);
        var ticket = house.tickets().getFirst();
        assertThat(ticket.status()).isEqualTo(TicketStatus.FAILED);
        assertThat(ticket.subject().marketMakerId()).contains(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void anInactiveMarketMakerMovesNothingUntilItIsActiveAgain() {
        var path = house.opened(HOLDER);
        assertThat(house.command("DELETE", path, "").status()).isEqualTo(200);
        var refused = house.command("POST", path + "/transactions", House.move("CEA", "DEPOSIT", 1));
        assertThat(refused.at("/detail")).isEqualTo("Market Maker is not active");
        assertThat(house.command("PUT", path, "{\"is_active\":true}")
                        .json()
                        .at("/market_maker/is_active")
                        .asBoolean())
                .isTrue();
        assertThat(house.command("POST", path + "/transactions", House.move("CEA", "DEPOSIT", 1))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anEditChangesWhatItNamesAndNothingElse() {
        var path = house.opened("{\"name\":\"MM\",\"email\":\"mm@internal.com\",\"description\":\"old\"}");
        assertThat(house.command("PUT", path, "{\"name\":\"New\"}").at("/market_maker/description"))
                .isEqualTo("old");
        assertThat(house.command("PUT", path, "{\"description\":null}")
                        .json()
                        .at("/market_maker/description")
                        .isNull())
                .isTrue();
        assertThat(house.get(path).at("/name")).isEqualTo("New");
        assertThat(house.command("PUT", path, "{\"email\":\"x@internal.com\"}").at("/detail"))
                .isEqualTo("email cannot be changed");
        var ticket = house.tickets().get(1);
        assertThat(ticket.documents().before().orElseThrow()).contains("\"description\":\"old\"");
        assertThat(ticket.documents().after().orElseThrow()).contains("\"description\":null");
    }

    @Test
    void whoIsNotThereIsNotFoundOnRecord() {
        var path = House.PATH + "/0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e";
        for (var refused : List.of(
                house.command("PUT", path, "{}"),
                house.command("DELETE", path, ""),
                house.command("POST", path + "/transactions", House.move("CEA", "DEPOSIT", 1)))) {
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.at("/detail")).isEqualTo("Market Maker not found");
        }
        assertThat(house.statuses()).containsOnly(TicketStatus.FAILED).hasSize(3);
        assertThat(house.get(path + "/transactions").status()).isEqualTo(404);
    }

    @Test
    void aClientsAccountTakesEveryAssetAndIsNoMarketMaker() {
        var opened = house.command("POST", "/admin/entities", "{\"name\":\"C\",\"email\":\"c@internal.com\"}");
        var path = "/admin/entities/" + opened.at("/entity/id");
        for (var asset : List.of("EUR", "CEA", "EUA"))
            assertThat(house.command("POST", path + "/transactions", House.move(asset, "DEPOSIT", 10))
                            .status())
                    .isEqualTo(200);
        assertThat(house.get(path).json().at("/current_balances").size()).isEqualTo(3);
        assertThat(house.get(House.PATH).json()).isEmpty();
        assertThat(house.get("/admin/entities").json()).hasSize(1);
        assertThat(house.create("{\"name\":\"MM\",\"email\":\"C@internal.com\"}")
                        .at("/detail"))
                .isEqualTo("Email already exists");
    }

    @Test
    void ofSixteenThatWithdrawThreeHundredOfAThousandThreeSucceed() {
        var path = house.opened("{\"name\":\"MM\",\"email\":\"mm@internal.com\",\"initial_balances\":{\"CEA\":1000}}");
        var answers = Together.run(
                _ -> () -> house.command("POST", path + "/transactions", House.move("CEA", "WITHDRAWAL", 300)));
        assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(3);
        assertThat(answers.stream()
                        .filter(a -> a.status() == 400 && a.at("/detail").equals("Insufficient available balance")))
                .hasSize(13);
        assertThat(house.statuses().stream().filter(TicketStatus.FAILED::equals))
                .hasSize(13);
        assertThat(house.get(path + "/balances").json().at("/CEA/available").asInt())
                .isEqualTo(100);
    }

    @Test
    void ofSixtyFourMixedCommandsAtOnceTheHistoryIsExactAtEachRow() {
        var path = house.opened("{\"name\":\"MM\",\"email\":\"mm@internal.com\",\"initial_balances\":{\"CEA\":50}}");
        var answers = new ArrayList<Answered>();
        for (int round = 0; round < 4; round++)
            answers.addAll(Together.run(i -> () -> house.command(
                    "POST", path + "/transactions", House.move("CEA", i % 2 == 0 ? "DEPOSIT" : "WITHDRAWAL", 1 + i))));
        assertThat(answers.stream().map(Answered::status)).contains(200).isSubsetOf(200, 400);
        var newestFirst = rows(house.get(path + "/transactions?limit=500&certificate_type=CEA"));
        assertThat(newestFirst)
                .hasSize(1
                        + (int) answers.stream().filter(a -> a.status() == 200).count());
        var balance = 0L;
        for (var row : newestFirst.reversed()) {
            balance += row.path("amount").asLong();
            assertThat(row.path("balance_after").asLong()).isEqualTo(balance);
            assertThat(row.path("total_after").asLong()).isEqualTo(balance);
        }
    }

    @Test
    void theHistoryIsFilteredByAssetAndTypeAndPagedWithoutLossOrRepetition() {
        var path = house.opened(
                "{\"name\":\"MM\",\"email\":\"mm@internal.com\",\"initial_balances\":{\"CEA\":50,\"EUA\":60}}");
        for (int i = 1; i <= 7; i++) {
            house.clock.forward(Duration.ofMillis(1));
            house.command("POST", path + "/transactions", House.move(i % 3 == 0 ? "EUA" : "CEA", "DEPOSIT", i));
        }
        house.command("POST", path + "/transactions", House.move("CEA", "WITHDRAWAL", 9));
        var all = rows(house.get(path + "/transactions"));
        assertThat(all).hasSize(10);
        for (int limit = 1; limit <= 4; limit++) {
            var walked = new ArrayList<JsonNode>();
            var query = "?limit=" + limit;
            while (!query.isEmpty()) {
                var page = house.get(path + "/transactions" + query);
                walked.addAll(rows(page));
                query = page.headers().containsKey("link")
                        ? page.headers().get("link").replaceAll("^<|>; rel=\"next\"$", "")
                        : "";
            }
            assertThat(walked).as("pages of %s", limit).isEqualTo(all);
        }
        assertThat(rows(house.get(path + "/transactions?transaction_type=WITHDRAWAL")))
                .hasSize(1);
        assertThat(rows(house.get(path + "/transactions?certificate_type=EUA&transaction_type=DEPOSIT")))
                .hasSize(3);
        assertThat(rows(house.get(path + "/transactions?offset=8"))).isEqualTo(all.subList(8, 10));
    }

    private static List<JsonNode> rows(Answered answered) {
        return StreamSupport.stream(answered.json().spliterator(), false).toList();
    }
}
