package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RivalTest {
    private static final int ORDERS = 400;

    @TempDir
    private Path folder;

    @Test
    void theRivalMakesTheSameTradesAndLosesNothing() throws Exception {
        var programs = Postgres.programs();
        assumeTrue(programs.isPresent(), Postgres.MISSING);
        try (var postgres = Postgres.start(programs.get(), folder)) {
            var book = new RivalBook(postgres);
            var commands = RivalBenchmark.commands(ORDERS, 1);
            assertThat(RivalBenchmark.sameTrades(book, commands)).isGreaterThan(ORDERS / 10);
            book.open(RivalBook.accounts(commands));
            book.run(commands, 8);
            assertThat(book.isConserved(RivalBook.accounts(commands).size())).isTrue();
            assertThat(book.fillsLost()).isZero();
        }
    }
}
