package niha.app.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niha.access.AddressRange;
import niha.access.Rate;
import niha.access.Scope;
import niha.access.Signer;

/** A key as it is asked for; a market maker that cannot be one is none. */
public record NewApiKey(
        Optional<UUID> marketMaker,
        Optional<String> name,
        Set<Scope> scopes,
        Optional<Signer> signer,
        List<AddressRange> addresses,
        Rate rate,
        Optional<Instant> expiresAt) {}
