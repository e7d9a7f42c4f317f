package niha.app.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may connect, who is connected, and who listens to what. */
public interface Connections {
    void keepPass(String fingerprint, Listener bearer, Instant expiresAt);

    /** Takes a pass away and says whose it was. Of several who come with the same pass one gets it. */
    Optional<Listener> takePass(String fingerprint, Instant now);

    void open(Connection connection);

    Optional<Connection> find(String id, Instant now);

    /** Subscribing twice is subscribing once. False if it listens to as much as it may, or is gone. */
    boolean subscribe(Connection connection, Channel channel);

    void unsubscribe(String id, Channel channel);

    /** Takes a connection away with its subscriptions; one made at this very moment may stay, and leads nowhere. */
    void close(String id);

    /** Takes away a subscription that leads nowhere, and the connection with it. */
    void sever(String id, Channel channel);

    /** The ids of the connections that listen. */
    List<String> subscribers(Channel channel, Instant now);

    /** The last number that was drawn; 0 before the first. */
    long sequence(Channel channel);

    /** Draws so many numbers and gives the last of them. A number may be lost; none is given twice. */
    long advance(Channel channel, int numbers);
}
