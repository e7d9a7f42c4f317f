package niha.aws;

import niha.app.orders.AwaitOrder;

/** Looks again after a moment that is short for a person and long for the store, for two seconds. */
public record Patience() implements AwaitOrder.Pause {
    private static final long MOMENT_MS = 40;
    private static final int LOOKS = 50;

    @Override
    public boolean after(int looks) {
        try {
            if (looks < LOOKS) Thread.sleep(MOMENT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return looks < LOOKS;
    }
}
