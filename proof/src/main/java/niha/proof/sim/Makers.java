package niha.proof.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import niha.parties.Role;
import niha.proof.sim.Callers.Machine;
import niha.proof.sim.Callers.Wish;

/** What market makers' machines do, and administrators with many market makers at once. */
final class Makers {
    private static final int KEYS_LOST_MAX = 9;
    private static final int MIDDLE = 1_000;

    private final Callers callers;
    private final Loop loop;
    private final List<Machine> machines = new ArrayList<>();
    private final List<String> operations = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    Makers(Callers callers, Loop loop) {
        this.callers = callers;
        this.loop = loop;
    }

    /** Gives a market maker's machine a key; one whose answer is lost is nobody's, and there is another. */
    void equip(String marketMaker, boolean buys, String name, SplittableRandom dice) {
        ids.add(marketMaker);
        var body = "{\"market_maker_id\":\"%s\",\"scope\":\"read trade\",\"requests_per_second\":500}"
                .formatted(marketMaker);
        for (int i = 0; i < KEYS_LOST_MAX; i++) {
            var made = callers.ask(Wish.of(Callers.ADMIN, "POST /auth/mm/api-key", body, "key" + name + i), dice);
            var key = made.map(answer -> answer.path("api_key")).filter(JsonNode::isTextual);
            if (key.isEmpty()) continue;
            machines.add(new Machine(
                    Callers.caller("machine" + name, Role.MARKET_MAKER),
                    key.get().asText(),
                    buys));
            return;
        }
    }

    void act(String key, SplittableRandom dice) {
        if (machines.isEmpty()) return;
        var machine = machines.get(dice.nextInt(machines.size()));
        switch (dice.nextInt(14)) {
            case 0, 1 -> bulk(machine, key, dice);
            case 2 -> callers.ask(Wish.by(machine, "DELETE /mm/orders", "", key), dice);
            case 3 -> place(key, dice);
            case 4 -> cancel(key, dice);
            case 5, 6 -> quoteByItself(key, dice);
            case 7 -> stop(key, dice);
            default -> quote(machine, key, dice);
        }
    }

    private void bulk(Machine machine, String key, SplittableRandom dice) {
        var certificate = certificate(dice);
        var orders = IntStream.range(0, 1 + dice.nextInt(4))
                .mapToObj(_ -> "{\"certificate_type\":\"%s\",\"side\":\"%s\",\"quantity\":%d,\"price\":%s}"
                        .formatted(
                                certificate, machine.buys() ? "BUY" : "SELL", size(dice), price(machine.buys(), dice)))
                .collect(Collectors.joining(","));
        callers.ask(Wish.by(machine, "POST /mm/orders/bulk", "{\"orders\":[" + orders + "]}", key), dice);
    }

    /** One after the other, as quickly as machines do; the last ones can be on their way still. */
    private void quote(Machine machine, String key, SplittableRandom dice) {
        var certificate = certificate(dice);
        for (int i = 0, times = 1 + dice.nextInt(3); i < times; i++) {
            var layers = IntStream.range(0, dice.nextInt(4))
                    .mapToObj(_ -> "{\"price\":%s,\"quantity\":%d}".formatted(price(machine.buys(), dice), size(dice)))
                    .collect(Collectors.joining(","));
            var body = "{\"certificate_type\":\"%s\",\"%s\":[%s]}"
                    .formatted(certificate, machine.buys() ? "bids" : "asks", layers);
            callers.ask(Wish.by(machine, "POST /mm/quotes/update", body, key + "q" + i), dice);
        }
    }

    /** Previews, waits as people do, and asks for what it saw. */
    private void place(String key, SplittableRandom dice) {
        var wanted = "\"certificate_type\":\"%s\",\"bid_amount_eur\":%d,\"ask_amount_eur\":%d"
                .formatted(certificate(dice), 200 + dice.nextInt(3_000), 200 + dice.nextInt(3_000));
        var preview =
                callers.ask(Wish.of(Callers.ADMIN, "POST /liquidity/preview", "{" + wanted + "}", key + "p"), dice);
        loop.pause(dice.nextInt(2_000));
        preview.map(shown -> shown.path("plan_hash").asText())
                .flatMap(hash -> callers.ask(
                        Wish.of(
                                Callers.ADMIN,
                                "POST /liquidity/create",
                                "{%s,\"plan_hash\":\"%s\"}".formatted(wanted, hash),
                                key),
                        dice))
                .ifPresent(created ->
                        operations.add(created.path("liquidity_operation_id").asText()));
    }

    /** Says how to quote, and switches it on, or off again. */
    private void quoteByItself(String key, SplittableRandom dice) {
        var maker = ids.get(dice.nextInt(ids.size()));
        var certificate = certificate(dice);
        if (dice.nextInt(4) > 0) {
            var terms =
                    "{\"certificate_type\":\"%s\",\"spread_bps\":%d,\"size\":%d,\"layers\":%d,\"refresh_seconds\":%d}"
                            .formatted(
                                    certificate,
                                    20 + dice.nextInt(400),
                                    size(dice),
                                    1 + dice.nextInt(3),
                                    5 + dice.nextInt(120));
            callers.ask(
                    Wish.of(Callers.ADMIN, "PUT /admin/market-makers/{id}/quoting", terms, key + "t")
                            .about(maker),
                    dice);
            status(maker, certificate, "ON", key, dice);
        } else status(maker, certificate, dice.nextBoolean() ? "OFF" : "PAUSED", key, dice);
    }

    private void status(String maker, String certificate, String status, String key, SplittableRandom dice) {
        var body = "{\"certificate_type\":\"%s\",\"status\":\"%s\"}".formatted(certificate, status);
        callers.ask(
                Wish.of(Callers.ADMIN, "POST /admin/market-makers/{id}/quoting/status", body, key)
                        .about(maker),
                dice);
    }

    /** Somebody pulls the switch; mostly it is released after a while. */
    private void stop(String key, SplittableRandom dice) {
        var maker = ids.get(dice.nextInt(ids.size()));
        callers.ask(kill(maker, true, key), dice);
        if (dice.nextInt(4) == 0) return;
        loop.pause(dice.nextInt(20_000));
        callers.ask(kill(maker, false, key + "r"), dice);
    }

    private static Wish kill(String maker, boolean engaged, String key) {
        var body = "{\"engaged\":" + engaged + "}";
        return Wish.of(Callers.ADMIN, "POST /admin/market-makers/{id}/kill-switch", body, key)
                .about(maker);
    }

    /** Nobody quotes by himself any more. */
    void rest(String key, SplittableRandom dice) {
        for (int i = 0; i < ids.size(); i++)
            for (var certificate : List.of("CEA", "EUA"))
                status(ids.get(i), certificate, "OFF", key + i + certificate, dice);
    }

    private void cancel(String key, SplittableRandom dice) {
        var some = Optional.of(operations).filter(all -> !all.isEmpty()).map(all -> all.get(dice.nextInt(all.size())));
        some.ifPresent(operation -> callers.ask(
                Wish.of(Callers.ADMIN, "POST /liquidity/operations/{id}/cancel", "", key)
                        .about(operation),
                dice));
    }

    private static String certificate(SplittableRandom dice) {
        return dice.nextInt(4) == 0 ? "EUA" : "CEA";
    }

    private static int size(SplittableRandom dice) {
        return 1 + dice.nextInt(25);
    }

    private static String price(boolean buys, SplittableRandom dice) {
        var away = dice.nextInt(5) == 0 ? -dice.nextInt(10) : dice.nextInt(30);
        var cents = buys ? MIDDLE - away : MIDDLE + away;
        return String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }
}
