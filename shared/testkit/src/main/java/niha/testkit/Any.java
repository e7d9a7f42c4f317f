package niha.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import niha.app.Ids;
import niha.app.commands.Caller;
import niha.app.commands.Command;
import niha.app.marketmakers.NewMarketMaker;
import niha.parties.Email;
import niha.parties.MarketMakerType;
import niha.parties.Role;
import niha.units.Amount;

/** Things with defaults, for tests that care about one of their parts only. */
public final class Any {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Any() {}

    public static Ids ids() {
        return new Ids(new SplittableRandom(UUID.randomUUID().getLeastSignificantBits()));
    }

    public static Caller admin() {
        return new Caller(
                "0190a000-0000-7000-8000-000000000001",
                Optional.of("admin@niha.local"),
                Set.of(Role.ADMIN),
                Optional.of("127.0.0.1"),
                Optional.of("a browser"),
                Optional.of("a session"));
    }

    public static Command command() {
        return command(Optional.empty(), "a fingerprint");
    }

    public static Command command(Optional<String> key, String fingerprint) {
        return new Command(admin(), NOON, key, fingerprint, "a-correlation-id", Optional.of("{}"));
    }

    public static NewMarketMaker marketMaker(String email, Amount... openingBalances) {
        var type = openingBalances.length > 0 && !openingBalances[0].asset().isCertificate()
                ? MarketMakerType.LIQUIDITY_PROVIDER
                : MarketMakerType.ASSET_HOLDER;
        return new NewMarketMaker(
                "MM-" + email, new Email(email), Optional.of("for a test"), type, List.of(openingBalances));
    }
}
