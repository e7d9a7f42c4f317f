package niha.app.live;

/** A line of messages under one name, each with a number that is one higher than the last. */
public record Channel(String name) {
    public static final Channel TICKETS = new Channel("tickets");
}
