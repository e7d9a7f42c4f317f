package niha.app.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import niha.access.ApiKey;
import niha.access.KeyText;
import niha.access.Rate.Allowance;
import niha.access.Scope;
import niha.access.SignedText;
import niha.access.Signer;
import niha.app.Moments;
import niha.app.access.ApiKeys.Known;
import niha.app.access.Verdict.Admitted;
import niha.app.access.Verdict.TurnedAway;
import niha.app.accounts.Holders;
import niha.app.commands.Caller;
import niha.app.commands.Caller.ByKey;
import niha.app.commands.Refusal.NotAdmitted;
import niha.app.commands.Refusal.NotAdmitted.Why;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.Role;

/**
 * The one place where a key becomes a caller. The rate counts as soon as the key has proved to be one of ours, so that whatever a
 * refusal costs, its bearer cannot make it cost more often than that.
 */
public final class Gatekeeper {
    /** How far a signature's moment may lie from ours. */
    public static final Duration SKEW_MAX = Duration.ofSeconds(30);

    /** A nonce is remembered for longer than any moment that it could come with is taken. */
    private static final Duration NONCES_KEPT = SKEW_MAX.multipliedBy(4);

    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final int SIGNATURE_BYTES = 64;

    private final ApiKeys keys;
    private final Holders holders;

    public Gatekeeper(ApiKeys keys, Holders holders) {
        this.keys = keys;
        this.holders = holders;
    }

    public Verdict admit(Presented presented, Scope scope, Instant now) {
        if (presented.key().isEmpty()) return unknown(Why.API_KEY_REQUIRED);
        var known = presented.key().flatMap(KeyText::read).flatMap(this::opened);
        if (known.isEmpty()) return unknown(Why.API_KEY_INVALID);
        var key = known.get().key();
        var allowance = keys.use(known.get(), now);
        // a limit must cost less than what it limits: this refusal alone is not put on record
        if (!allowance.granted()) return turnedAway(Why.RATE_LIMITED, Optional.empty(), allowance);
        var caller = caller(key, presented);
        return refusal(key, presented, scope, now)
                .<Verdict>map(why -> turnedAway(why, Optional.of(caller), allowance))
                .orElseGet(() -> new Admitted(key, caller, allowance));
    }

    /** What a key must still be at the moment in which something is decided for it. */
    public static Optional<Why> objection(ApiKey key, Instant now) {
        if (key.isRevoked()) return Optional.of(Why.API_KEY_REVOKED);
        return key.hasExpired(now) ? Optional.of(Why.API_KEY_EXPIRED) : Optional.empty();
    }

    private Optional<Known> opened(KeyText text) {
        return keys.find(text.id()).filter(known -> known.key().isOpenedBy(text));
    }

    private Optional<Why> refusal(ApiKey key, Presented presented, Scope scope, Instant now) {
        return objection(key, now)
                .or(() -> key.admits(presented.ipAddress()) ? Optional.empty() : Optional.of(Why.ADDRESS_NOT_ALLOWED))
                .or(() -> key.signer().flatMap(signer -> unsigned(key, signer, presented, now)))
                .or(() -> key.scopes().contains(scope) ? Optional.empty() : Optional.of(Why.SCOPE_MISSING));
    }

    /** What is wrong with the signature. Its nonce is spent last: nobody who cannot sign spends any. */
    private Optional<Why> unsigned(ApiKey key, Signer signer, Presented presented, Instant now) {
        if (presented.timestamp().isEmpty()
                || presented.nonce().isEmpty()
                || presented.signature().isEmpty()) return Optional.of(Why.SIGNATURE_REQUIRED);
        var nonce = presented.nonce().get();
        var signature = presented.signature().flatMap(Gatekeeper::bytes);
        if (signature.isEmpty()
                || !NONCE.matcher(nonce).matches()
                || !signer.hasSigned(text(presented, nonce).bytes(), signature.get()))
            return Optional.of(Why.SIGNATURE_INVALID);
        var moment = presented.timestamp().flatMap(Moments::read);
        if (moment.filter(at -> Duration.between(at, now).abs().compareTo(SKEW_MAX) <= 0)
                .isEmpty()) return Optional.of(Why.TIMESTAMP_OUT_OF_RANGE);
        return keys.spend(key.id(), nonce, now, now.plus(NONCES_KEPT))
                ? Optional.empty()
                : Optional.of(Why.NONCE_REUSED);
    }

    private static SignedText text(Presented presented, String nonce) {
        return new SignedText(
                presented.method(),
                presented.path(),
                presented.query(),
                presented.timestamp().orElseThrow(),
                nonce,
                presented.bodySha256());
    }

    private static Optional<byte[]> bytes(String signature) {
        try {
            return Optional.of(Base64.getDecoder().decode(signature)).filter(bytes -> bytes.length == SIGNATURE_BYTES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Caller caller(ApiKey key, Presented presented) {
        var holder = holders.find(HolderKind.MARKET_MAKER, key.marketMaker())
                .orElseThrow(() -> new IllegalStateException(key.prefix() + " belongs to nobody"));
        return caller(key, holder, presented);
    }

    private static Caller caller(ApiKey key, Holder holder, Presented presented) {
        return new Caller(
                holder.userId().toString(),
                Optional.of(holder.email().address()),
                Set.of(Role.MARKET_MAKER),
                presented.ipAddress(),
                presented.userAgent(),
                Optional.empty(),
                Optional.of(new ByKey(key.id(), key.marketMaker())));
    }

    private static Verdict unknown(Why why) {
        return new TurnedAway(new NotAdmitted(why), Optional.empty(), Optional.empty());
    }

    private static TurnedAway turnedAway(Why why, Optional<Caller> caller, Allowance allowance) {
        return new TurnedAway(new NotAdmitted(why), caller, Optional.of(allowance));
    }
}
