package niha.app.orders;

import niha.units.Asset;

/** How far each market's journal has been settled. */
public interface Settled {
    Position position(Asset certificate);

    /**
     * What is to be settled next.
     *
     * @param sequence the journal entry
     * @param step how many of its steps are done
     */
    record Position(Asset certificate, long sequence, int step) {
        public static Position start(Asset certificate) {
            return new Position(certificate, 1, 0);
        }
    }
}
