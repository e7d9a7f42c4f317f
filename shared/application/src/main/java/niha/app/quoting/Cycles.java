package niha.app.quoting;

import java.time.Duration;
import java.util.UUID;
import niha.quoting.Quoting;
import niha.units.Asset;

/** Wakes a cycle when its time has come; perhaps twice, perhaps late, perhaps never. */
public interface Cycles {
    void send(Due due, Duration delay);

    /** Which cycle of whom. If it is not the next one any more, it is none. */
    record Due(UUID marketMaker, Asset certificate, long epoch, long cycle) {
        public static Due of(Quoting quoting) {
            return new Due(quoting.marketMaker(), quoting.certificate(), quoting.epoch(), quoting.cycle());
        }

        boolean isNextOf(Quoting quoting) {
            return quoting.awaits(epoch, cycle);
        }
    }
}
