package niha.proof.sim;

/** What can go wrong, each by a name of its own and each counted when it does. */
public enum Fault {
    // the store
    WRITE_FAILED("A write that was not made, and the caller does not know"),
    WRITE_UNHEARD("A write that was made, and the caller does not know"),
    CONFLICT("A transaction met another one and was cancelled"),
    FENCED_BY_ITSELF("The client library repeated a put that had been made, and was told that somebody else was first"),
    READ_FAILED("A read that was not answered"),
    COUNTER_TWICE("The client library repeated a count that had been made"),
    SLOW("A call that takes a hundred times as long"),
    // processes
    KILLED_BEFORE_WRITE("A process dies just before a write"),
    KILLED_AFTER_WRITE("A process dies just after a write"),
    KILLED_READING("A process dies between reads"),
    FROZEN("A process stands still for minutes, and goes on as if nothing had been"),
    COLD("A new process, which knows nothing yet"),
    CLOCK_OFF("A process whose clock is off, by minutes"),
    // the queue
    SEND_FAILED("A message that was not taken"),
    SEND_UNHEARD("A message that was taken, and the sender does not know"),
    MESSAGE_LOST("A message that the queue took and never delivers"),
    MESSAGE_LATE("A message that stays under way for minutes"),
    BATCH_AGAIN("A batch that was answered comes again"),
    BATCH_PARTLY_AGAIN("Some messages of a batch that was answered come again"),
    VISIBLE_TOO_EARLY("A batch comes a second time while the first is still worked on"),
    INVOKE_THROTTLED("No process is free for a batch"),
    POISON("A message that is no command"),
    // streams, schedule and bus
    RECORD_LOST("A stream's record that never comes"),
    RECORD_TWICE("A stream's record that comes twice"),
    RECORD_LATE("A stream's record that is ten minutes late"),
    BUS_REFUSES("The bus does not take an event"),
    BUS_UNHEARD("The bus took events, and the sender does not know"),
    SCHEDULE_MISSED("A scheduled run that does not happen"),
    SCHEDULE_TWICE("A scheduled run beside itself"),
    // callers
    ANSWER_LOST("An answer that does not arrive: the caller asks again with the same key"),
    ASKED_TWICE("A caller that asks twice at once with one key"),
    KEY_REUSED("A caller that uses a key for something else"),
    GIVEN_UP("A caller that never asks again"),
    // the unthinkable
    UNDECIDABLE("A bug: the market cannot decide, and stands still until an administrator lets it go on");

    public final String what;

    Fault(String what) {
        this.what = what;
    }
}
