package niha.audit;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import niha.app.audit.Verification;
import niha.app.audit.Verification.Inclusion;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.seals.MerkleTree.Step;
import niha.seals.Seal;
import niha.tickets.TicketNumber;

/** Shows that the trail is what it was. */
record Evidence(Verification verification, InstantSource clock) {
    /** So many blocks are looked at in one call; each holds up to a thousand tickets. */
    private static final int BLOCKS_PER_CALL = 8;

    private record Verdict(
            boolean valid, long verified, Optional<String> firstBad, Optional<String> problem, Optional<String> next) {}

    private record SealView(int year, long block, long first, long last, String root, String previous, String digest) {
        static SealView of(Seal seal) {
            return new SealView(
                    seal.year(),
                    seal.block(),
                    seal.first(),
                    seal.last(),
                    seal.root().hex(),
                    seal.previous().hex(),
                    seal.digest().hex());
        }
    }

    private record StepView(String sibling, boolean left) {
        static StepView of(Step step) {
            return new StepView(step.sibling().hex(), step.left());
        }
    }

    private record Proof(String ticketId, String leaf, List<StepView> steps, SealView seal) {
        static Proof of(Inclusion inclusion) {
            return new Proof(
                    inclusion.ticket().toString(),
                    inclusion.leaf().hex(),
                    inclusion.steps().stream().map(StepView::of).toList(),
                    SealView.of(inclusion.seal()));
        }
    }

    Response verify(Request request) {
        var query = new Paging(request);
        var written = query.text("from", 24);
        var from = written.flatMap(TicketNumber::parse);
        if (written.isPresent() && from.isEmpty()) query.refuse("from", "must be a ticket's number");
        return query.answer(() -> {
            var verdict = verification.verify(from.orElseGet(this::firstOfThisYear), BLOCKS_PER_CALL);
            return Response.ok(new Verdict(
                    verdict.valid(),
                    verdict.verified(),
                    verdict.firstBad().map(TicketNumber::toString),
                    verdict.problem(),
                    verdict.next().map(TicketNumber::toString)));
        });
    }

    Response prove(Request request) {
        return TicketNumber.parse(request.path("ticket_id"))
                .flatMap(verification::inclusion)
                .map(inclusion -> Response.ok(Proof.of(inclusion)))
                .orElseGet(() -> Problem.notFound("Sealed ticket").response(request));
    }

    private TicketNumber firstOfThisYear() {
        return new TicketNumber(clock.instant().atZone(ZoneOffset.UTC).getYear(), 1);
    }
}
