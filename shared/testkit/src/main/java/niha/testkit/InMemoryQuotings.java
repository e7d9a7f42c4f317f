package niha.testkit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niha.app.quoting.QuotingDocuments;
import niha.app.quoting.Quotings;
import niha.quoting.Quoting;
import niha.units.Asset;

/** Who quotes by themselves, in memory; a part of {@link InMemoryPlatform}. */
final class InMemoryQuotings implements Quotings {
    // in a known order: simulated worlds are the same on every machine
    private final Map<List<Object>, String> quotings = new LinkedHashMap<>();

    synchronized boolean isStill(Quoting quoting) {
        return find(quoting.marketMaker(), quoting.certificate()).version() == quoting.version();
    }

    synchronized void put(Quoting quoting) {
        quotings.put(List.of(quoting.marketMaker(), quoting.certificate()), QuotingDocuments.write(quoting));
    }

    @Override
    public synchronized Quoting find(UUID marketMaker, Asset certificate) {
        var document = quotings.get(List.of(marketMaker, certificate));
        return document == null ? Quoting.none(marketMaker, certificate) : QuotingDocuments.quoting(document);
    }

    @Override
    public synchronized List<Quoting> overdue(Instant before, int most) {
        return quotings.values().stream()
                .map(QuotingDocuments::quoting)
                .filter(quoting -> quoting.due().filter(before::isAfter).isPresent())
                .limit(most)
                .toList();
    }
}
