package niha.app.live;

/** The line from us to those who are connected. Whatever else goes wrong than their being gone is an exception. */
public interface Push {
    /** Hands a text over; false if nobody is there any more. */
    boolean post(String connectionId, String text);

    /** Ends a connection, if there still is one. */
    void hangUp(String connectionId);
}
