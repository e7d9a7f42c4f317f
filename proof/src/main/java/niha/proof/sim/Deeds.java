package niha.proof.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import niha.app.commands.Caller;
import niha.parties.Role;
import niha.proof.sim.Callers.Wish;

/** What callers do: they open accounts, and then trade, change their minds, move money and make mistakes. */
final class Deeds {
    private static final int CLIENTS = 4;
    private static final int MAKERS = 4;
    private static final int MIDDLE = 1_400;

    private final Callers callers;
    private final Loop loop;
    private final List<Client> clients = new ArrayList<>();
    private final List<String> sellers = new ArrayList<>();
    private final List<String> buyers = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();

    private record Client(Caller caller, String entity) {}

    /** An order that was accepted, and who may change it. */
    private record Placed(Caller caller, String id) {}

    private final Makers makers;

    Deeds(Callers callers, Loop loop) {
        this.callers = callers;
        this.loop = loop;
        this.makers = new Makers(callers, loop);
    }

    void openAccounts(SplittableRandom dice) {
        for (int i = 1; i <= CLIENTS; i++) {
            var caller = Callers.caller("client" + i, Role.FUNDED);
            var opened = admin(
                    "POST /admin/entities",
                    "{\"name\":\"C\",\"email\":\"client%d@x.com\"}".formatted(i),
                    "c" + i,
                    dice);
            var entity = opened.at("/entity/id").asText();
            clients.add(new Client(caller, entity));
            deposit(entity, "EUR", "" + (500 + dice.nextInt(20_000)), "e" + i, dice);
            deposit(entity, "CEA", "" + (10 + dice.nextInt(500)), "f" + i, dice);
            deposit(entity, "EUA", "" + (10 + dice.nextInt(100)), "g" + i, dice);
        }
        for (int i = 1; i <= MAKERS; i++) {
            var buys = i % 2 == 0;
            var what = buys
                    ? "\"mm_type\":\"LIQUIDITY_PROVIDER\",\"initial_eur_balance\":" + (1_000 + dice.nextInt(30_000))
                    : "\"mm_type\":\"ASSET_HOLDER\",\"initial_balances\":{\"CEA\":%d,\"EUA\":%d}"
                            .formatted(50 + dice.nextInt(1_000), 50 + dice.nextInt(300));
            var body = "{\"name\":\"M%d\",\"email\":\"mm%d@x.com\",%s}".formatted(i, i, what);
            var id = admin("POST /admin/market-makers", body, "m" + i, dice)
                    .at("/market_maker/id")
                    .asText();
            (buys ? buyers : sellers).add(id);
            makers.equip(id, buys, "" + i, dice);
        }
    }

    private JsonNode admin(String route, String body, String key, SplittableRandom dice) {
        return callers.ask(Wish.of(Callers.ADMIN, route, body, key), dice).orElseThrow();
    }

    private void deposit(String entity, String asset, String amount, String key, SplittableRandom dice) {
        callers.ask(move("entities", entity, asset, "DEPOSIT", amount, key), dice);
    }

    private static Wish move(String kind, String id, String asset, String type, String amount, String key) {
        return Wish.of(
                        Callers.ADMIN,
                        "POST /admin/" + kind + "/{id}/transactions",
                        "{\"certificate_type\":\"%s\",\"transaction_type\":\"%s\",\"amount\":%s}"
                                .formatted(asset, type, amount),
                        key)
                .about(id);
    }

    /** One deed. What it is follows from its dice, and from what was done before. */
    void act(int number, SplittableRandom dice) {
        var key = "k" + number;
        var chosen = dice.nextInt(100);
        if (chosen < 42) byClient(key, dice);
        else if (chosen < 57) byMaker(key, dice);
        else if (chosen < 72) makers.act(key, dice);
        else if (chosen < 84) cancel(key, dice);
        else if (chosen < 94) amend(key, dice);
        else if (chosen < 96) moveFunds(key, dice);
        else if (chosen < 99) suspend(key, dice);
        else resume(key, dice);
    }

    private void byClient(String key, SplittableRandom dice) {
        var client = pick(clients, dice);
        var side = dice.nextBoolean() ? "BUY" : "SELL";
        var wish = Wish.of(client.caller(), "POST /orders/place", "{%s}".formatted(terms(side, dice)), key);
        callers.ask(wish, dice).ifPresent(said -> {
            placed.add(new Placed(client.caller(), said.at("/order/id").asText()));
            if (dice.nextInt(3) > 0) return;
            loop.pause(dice.nextInt(700));
            amend(key + "a", dice);
        });
    }

    private void byMaker(String key, SplittableRandom dice) {
        var buys = dice.nextBoolean();
        var body = "{\"market_maker_id\":\"%s\",%s}"
                .formatted(pick(buys ? buyers : sellers, dice), limit(buys ? "BUY" : "SELL", dice));
        callers.ask(Wish.of(Callers.ADMIN, "POST /admin/market-orders", body, key), dice)
                .ifPresent(said -> placed.add(
                        new Placed(Callers.ADMIN, said.at("/order/id").asText())));
    }

    private String terms(String side, SplittableRandom dice) {
        var kind = dice.nextInt(20);
        if (kind == 0 && side.equals("BUY"))
            return certificate(dice) + ",\"side\":\"BUY\",\"order_type\":\"MARKET\",\"budget_eur\":"
                    + dice.nextInt(2_000);
        if (kind <= 2)
            return "%s,\"side\":\"%s\",\"order_type\":\"MARKET\",\"quantity\":%d"
                    .formatted(certificate(dice), side, size(dice));
        return limit(side, dice)
                + switch (kind) {
                    case 3, 4 -> ",\"time_in_force\":\"IOC\"";
                    case 5 -> ",\"time_in_force\":\"FOK\"";
                    case 6 -> ",\"post_only\":true";
                    case 7, 8 ->
                        ",\"time_in_force\":\"GTD\",\"expires_at\":\""
                                + Instant.ofEpochMilli(loop.now() + 10_000 + dice.nextInt(300_000)) + "\"";
                    default -> "";
                };
    }

    private static String certificate(SplittableRandom dice) {
        return "\"certificate_type\":\"" + (dice.nextInt(4) == 0 ? "EUA" : "CEA") + "\"";
    }

    private static String limit(String side, SplittableRandom dice) {
        var away = dice.nextInt(4) == 0 ? -dice.nextInt(20) : dice.nextInt(30);
        var cents = side.equals("BUY") ? MIDDLE - away : MIDDLE + away;
        return "%s,\"side\":\"%s\",\"quantity\":%d,\"price\":%s"
                .formatted(certificate(dice), side, size(dice), euros(cents));
    }

    private static String euros(int cents) {
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }

    private static int size(SplittableRandom dice) {
        return 1 + dice.nextInt(dice.nextInt(8) == 0 ? 200 : 25);
    }

    private void cancel(String key, SplittableRandom dice) {
        if (placed.isEmpty()) return;
        var order = someOrder(dice);
        var mine = !order.caller().equals(Callers.ADMIN);
        var route = mine ? "POST /orders/{id}/cancel" : "DELETE /admin/market-orders/{id}";
        callers.ask(Wish.of(order.caller(), route, "", key).about(order.id()), dice);
    }

    /** Mostly one of the newest: those are still under way, and others have their hands on them too. */
    private Placed someOrder(SplittableRandom dice) {
        if (dice.nextInt(3) == 0) return pick(placed, dice);
        return placed.get(Math.max(0, placed.size() - 1 - dice.nextInt(3)));
    }

    private void amend(String key, SplittableRandom dice) {
        if (placed.isEmpty()) return;
        var order = someOrder(dice);
        var mine = !order.caller().equals(Callers.ADMIN);
        var body = dice.nextBoolean()
                ? "{\"quantity\":%d}".formatted(size(dice))
                : "{\"price\":%s,\"quantity\":%d}".formatted(euros(MIDDLE - 30 + dice.nextInt(60)), size(dice));
        var route = mine ? "PUT /orders/{id}" : "PUT /admin/market-orders/{id}";
        callers.ask(Wish.of(order.caller(), route, body, key).about(order.id()), dice);
    }

    private void moveFunds(String key, SplittableRandom dice) {
        var type = dice.nextBoolean() ? "DEPOSIT" : "WITHDRAWAL";
        var asset = dice.nextBoolean() ? "EUR" : "CEA";
        callers.ask(
                move("entities", pick(clients, dice).entity(), asset, type, "" + (1 + dice.nextInt(600)), key), dice);
    }

    private void suspend(String key, SplittableRandom dice) {
        var active = dice.nextInt(3) > 0;
        var id = pick(dice.nextBoolean() ? buyers : sellers, dice);
        callers.ask(
                Wish.of(Callers.ADMIN, "PUT /admin/market-makers/{id}", "{\"is_active\":" + active + "}", key)
                        .about(id),
                dice);
    }

    /** Lets everything come to rest. */
    void rest(String key, SplittableRandom dice) {
        resume(key, dice);
        makers.rest(key + "m", dice);
    }

    /** Lets markets go on, whether or not one stands still. */
    void resume(String key, SplittableRandom dice) {
        for (var certificate : List.of("CEA", "EUA"))
            callers.ask(
                    new Wish(
                            Callers.ADMIN,
                            "POST /admin/markets/{certificate_type}/resume",
                            "certificate_type",
                            certificate,
                            "",
                            key + certificate,
                            Optional.empty()),
                    dice);
    }

    private static <T> T pick(List<T> list, SplittableRandom dice) {
        return list.get(dice.nextInt(list.size()));
    }
}
