package niha.app.quoting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import niha.quoting.Quoting;
import niha.quoting.Reason;
import niha.quoting.Terms;
import niha.units.Asset;
import niha.units.Price;

/** Where somebody is in quoting, as tickets and answers say it. */
public record QuotingState(
        Asset certificateType,
        Quoting.Status status,
        Optional<Reason> reason,
        Optional<TermsView> terms,
        long epoch,
        Optional<Instant> dueAt) {
    public static QuotingState of(Quoting quoting) {
        return new QuotingState(
                quoting.certificate(),
                quoting.status(),
                quoting.reason(),
                quoting.terms().map(TermsView::of),
                quoting.epoch(),
                quoting.due());
    }

    /** What was said about how to quote. */
    public record TermsView(
            int spreadBps,
            long size,
            int layers,
            int layerStepBps,
            int sizeStepBps,
            Optional<Long> maxPosition,
            int skewBps,
            int refreshSeconds,
            int toleranceBps,
            Optional<BigDecimal> priceMin,
            Optional<BigDecimal> priceMax,
            Optional<Long> staleReferenceSeconds) {
        static TermsView of(Terms terms) {
            return new TermsView(
                    terms.spreadBps(),
                    terms.size(),
                    terms.layers(),
                    terms.layerStepBps(),
                    terms.sizeStepBps(),
                    terms.maxPosition(),
                    terms.skewBps(),
                    terms.refreshSeconds(),
                    terms.toleranceBps(),
                    terms.priceMin().map(Price::toDecimal),
                    terms.priceMax().map(Price::toDecimal),
                    terms.staleSeconds());
        }
    }
}
