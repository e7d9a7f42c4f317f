package niha.proof.report;

import static niha.proof.report.Benchmark.ENGINE;
import static niha.proof.report.Benchmark.GROWTH;
import static niha.proof.report.Benchmark.MARKET;
import static niha.proof.report.Benchmark.RIVAL;
import static niha.proof.report.Benchmark.START;
import static niha.proof.report.Benchmark.TRAIL;
import static niha.proof.report.Benchmark.WORLDS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The goals that are held against numbers other than the market's, which knows its own. */
final class Aims {
    private static final double THOUSAND = 1_000;

    private Aims() {}

    static List<Aim> all() {
        return Stream.of(engine(), start(), worlds(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Aim> engine() {
        var thin = Found.book("W2, both compilers", Found.TIME, THOUSAND);
        var slow = Found.book("W1, C1 only", Found.TIME, THOUSAND);
        var late = Found.book(Found.W1, "ns, 99.9 % of all commands", 1);
        var first = Found.book("COLD, both compilers", "ns to the tenth order", THOUSAND);
        var bytes = Found.book(Found.W1, "bytes per 1000 commands", 1);
        return List.of(
                most(
                        "G1",
                        "CPU time of a command on W1, ns",
                        ENGINE,
                        Found.book(Found.W1, Found.TIME, THOUSAND),
                        52,
                        26),
                most("G1", "the same beside sorted maps", ENGINE, Found::besidePlain, 0.70, 0.33),
                most("G1", "bytes for a thousand commands", ENGINE, bytes, 0, 0),
                most("G2", "the same on W2, the thin book, ns", ENGINE, thin, 60, 22),
                most("G3", "the same on W1 with the first compiler only, ns", ENGINE, slow, 84, 40),
                most("G4", "99.9 % of commands on W1 by the clock, ns", ENGINE, late, 520, 200),
                most("G5", "the first ten orders of a fresh JVM, µs", ENGINE, first, 700, 100));
    }

    private static List<Aim> start() {
        var plain = "first answer of a process with what Lambda gives it (C1 only), no snapshot, ms";
        return List.of(
                most("G14", plain, START, Found.firstAnswer("C1 only"), 600, 250),
                most(
                        "G14",
                        "the same with an AOT cache, ms",
                        START,
                        Found.firstAnswer("AOT cache, C1 only"),
                        600,
                        250));
    }

    private static List<Aim> worlds() {
        var broken = Found.number("worlds_that_broke_a_law");
        var differed = Found.number("worlds_that_differed");
        return List.of(
                least(
                        "G15",
                        "simulated worlds of 500 deeds in two minutes, by the rate of deeds",
                        WORLDS,
                        Found::worldsInTwoMinutes,
                        10_000),
                least("G15", "hits of the rarest fault", WORLDS, Found::rarestFault, 100),
                most("G15", "worlds that broke a law", WORLDS, broken, 0, 0),
                most("G16", "guards that nobody missed within 1 000 worlds", WORLDS, Found::guardsNotMissed, 0, 0),
                most("G16", "the first world that misses a guard, half of all", WORLDS, Found::middleGuard, 1_000, 20),
                most("G17", "worlds that differed when they were run twice", WORLDS, differed, 0, 0));
    }

    private static List<Aim> others() {
        var makers = "makers that one order took in one entry of the journal";
        var hottest = "write units a second on a journal's partition at 300 orders/s";
        var verified = "tickets verified a second, through the function and its store";
        var lost = "certificates that the rival sold twice on up to 32 connections (Niha's are law I5 of the worlds)";
        return List.of(
                least("G12", makers, GROWTH, Found::makersPerEntry, 1_000),
                most("G13", hottest, MARKET, Found::hottest, 960, 90),
                least("G18", verified, TRAIL, Found::verified, 200_000),
                most("G19", lost, RIVAL, Found.number("fills_lost"), 0, 0));
    }

    private static Aim most(
            String id, String what, Benchmark benchmark, ToDoubleFunction<JsonNode> is, double gate, double stretch) {
        return new Aim(id, what, benchmark, is, gate, stretch, false);
    }

    private static Aim least(String id, String what, Benchmark benchmark, ToDoubleFunction<JsonNode> is, double gate) {
        return new Aim(id, what, benchmark, is, gate, gate, true);
    }
}
