package niha.proof.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import niha.proof.Refusal;
import niha.seals.Seal;
import niha.tickets.TicketNumber;

/**
 * Verifies a trail without Niha: an export in JSON Lines and the anchored seals are all that it needs. It follows the chain of seals,
 * and holds each exported line against the digest that was sealed under its number.
 */
public final class Verify {
    private static final int AS_SEALED = 0;
    private static final int BAD = 1;
    private static final int REFUSED = 2;

    private Verify() {}

    /** Something that is not as it was sealed. */
    record Finding(String where, String problem) {}

    /**
     * What was found; no finding means that all is as it was sealed.
     *
     * @param verified how many tickets were found to be as they were sealed before anything else was found
     * @param unsealed how many exported tickets no seal covers, whenever nothing was found
     */
    record Verdict(long verified, long unsealed, Optional<Finding> finding) {}

    /** Prints the verdict on an export and a folder of seals; exits with 1 when something is not as it was. */
    public static void main(String... arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            if (arguments.length != 2) throw new Refusal("Usage: verify EXPORT.jsonl SEALS-FOLDER");
            var verdict = verify(Path.of(arguments[0]), Path.of(arguments[1]));
            out.println(said(verdict));
            return verdict.finding().isPresent() ? BAD : AS_SEALED;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
        } catch (IOException e) {
            err.println("Cannot be read: " + e.getMessage());
        }
        return REFUSED;
    }

    static Verdict verify(Path export, Path seals) throws IOException {
        var exported = Export.read(export);
        var verified = 0L;
        var before = Optional.<Seal>empty();
        for (var anchor : Anchor.readAll(seals)) {
            var seal = anchor.seal();
            var problem = anchor.problem(before.filter(last -> last.year() == seal.year()));
            if (problem.isPresent()) return bad(verified, new TicketNumber(seal.year(), seal.first()), problem.get());
            for (int i = 0; i < anchor.leaves().size(); i++) {
                var number = new TicketNumber(seal.year(), seal.first() + i);
                var difference = exported.difference(number, anchor.leaves().get(i));
                if (difference.isPresent()) return bad(verified, number, difference.get());
                verified++;
            }
            before = Optional.of(seal);
        }
        return new Verdict(verified, exported.tickets() - verified, exported.finding());
    }

    private static Verdict bad(long verified, TicketNumber number, String problem) {
        return new Verdict(verified, 0, Optional.of(new Finding(number.toString(), problem)));
    }

    private static String said(Verdict verdict) {
        return verdict.finding()
                .map(finding -> finding.where() + ": " + finding.problem())
                .orElseGet(() -> "%d tickets are as they were sealed, %d are not sealed yet."
                        .formatted(verdict.verified(), verdict.unsealed()));
    }
}
