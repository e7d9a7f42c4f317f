package niha.proof.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A world's time. One thing happens after another; whoever waits lets others go on meanwhile. Actors are threads only so that the
 * product's code can wait in the middle of itself: at any moment exactly one of them runs.
 */
final class Loop {
    /** Ends an actor in the middle of what it does, as a machine would that loses its power. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    private record Event(long at, long order, Runnable what) {}

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private final Set<Actor> living = new LinkedHashSet<>();
    private final Thread thread = Thread.currentThread();
    private long now;
    private final long stepsMax;
    private long steps;
    private long scheduled;
    private boolean over;
    private @Nullable Actor running;
    private volatile @Nullable Throwable failure;

    Loop(long start, long stepsMax) {
        now = start;
        this.stepsMax = stepsMax;
    }

    long now() {
        return now;
    }

    /** How many things have happened. */
    long steps() {
        return steps;
    }

    void after(long millis, Runnable what) {
        events.add(new Event(Math.addExact(now, millis), ++scheduled, what));
    }

    /** Starts something that can wait. */
    void start(long millis, Runnable body) {
        after(millis, () -> new Actor(body).goOn());
    }

    /** Lets time pass for the actor that calls. Where nothing else happens meanwhile, the clock is just put on. */
    void pause(long millis) {
        var actor = running;
        if (actor == null) throw new IllegalStateException("Only an actor can wait");
        if (over || steps++ > stepsMax) throw new Killed();
        var next = events.peek();
        if (next == null || next.at() > now + millis) {
            now += millis;
            return;
        }
        after(millis, actor::goOn);
        actor.rest();
        if (over) throw new Killed();
    }

    /** Whether so much has happened that there must be something that never ends. */
    boolean isEndless() {
        return steps > stepsMax;
    }

    /** Lets everything happen until this moment. */
    void run(long until) {
        while (!isEndless() && !events.isEmpty() && events.peek().at() <= until) {
            var event = events.remove();
            now = Math.max(now, event.at());
            steps++;
            event.what().run();
        }
        now = Math.max(now, until);
    }

    /** Ends whoever still waits. */
    void end() {
        over = true;
        events.clear();
        for (var actor : new ArrayList<>(living)) actor.goOn();
    }

    private final class Actor {
        private final Thread own;
        private volatile boolean goes;

        Actor(Runnable body) {
            living.add(this);
            own = Thread.ofVirtual().unstarted(() -> live(body));
        }

        private void live(Runnable body) {
            try {
                body.run();
            } catch (Killed end) {
                // as was meant
            } catch (RuntimeException | Error unforeseen) {
                failure = unforeseen;
            } finally {
                living.remove(this);
                goes = false;
                LockSupport.unpark(thread);
            }
        }

        void goOn() {
            running = this;
            goes = true;
            if (own.getState() == Thread.State.NEW) own.start();
            else LockSupport.unpark(own);
            while (goes) LockSupport.park(this);
            running = null;
            if (failure != null) throw new IllegalStateException("An actor failed", failure);
        }

        void rest() {
            goes = false;
            LockSupport.unpark(thread);
            while (!goes) LockSupport.park(this);
        }
    }
}
