package niha.proof.sim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import niha.app.market.CommandQueue;
import niha.app.market.Documents;
import niha.market.MarketCommand;
import niha.proof.sim.Line.Surroundings;
import niha.units.Asset;

/**
 * A FIFO queue as its documentation describes it. Messages of a group keep their order; while some of a group are with a consumer
 * nobody gets more of it; what is not deleted in time is seen again; the same name within five minutes is taken and not delivered.
 * A batch holds ten messages at most, of one group or of several.
 */
final class Queue {
    static final int BATCH_MAX = 10;
    private static final long DEDUPLICATED_MS = 5 * 60_000;
    private static final long VISIBILITY_MS = 180_000;
    private static final int LATE_MS_MAX = 15 * 60_000;

    /** A message as a consumer gets it. */
    record Message(String id, String group, String body) {}

    /** A batch on its way to a consumer, which may delete its messages until somebody else gets them. */
    record Delivery(long receipt, List<Message> messages) {}

    private record Held(long receipt, long until) {}

    private final Surroundings around;
    private final Runnable wake;
    private final Map<String, List<Message>> groups = new TreeMap<>();
    private final Map<String, Held> held = new HashMap<>();
    private final Map<String, Long> names = new HashMap<>();
    private long messages;
    private long receipts;

    Queue(Surroundings around, Runnable wake) {
        this.around = around;
        this.wake = wake;
    }

    /** The queue as a process sees it. */
    CommandQueue from(Host process) {
        return (certificate, command, now) -> send(process, certificate, command, now);
    }

    private void send(Host process, Asset certificate, MarketCommand command, Instant now) {
        process.takes(1 + around.dice().nextInt(10));
        var weather = around.weather();
        if (weather.strikes(Fault.SEND_FAILED)) throw new IllegalStateException("not sent");
        take(certificate.name(), command.id() + "-" + now.toEpochMilli(), Documents.message(command));
        process.diesIf(Fault.KILLED_AFTER_WRITE);
        if (weather.strikes(Fault.SEND_UNHEARD)) throw new IllegalStateException("sent, but not heard of");
    }

    void take(String group, String name, String body) {
        var now = around.loop().now();
        var taken = names.get(name);
        if (taken != null && taken + DEDUPLICATED_MS > now) return;
        names.put(name, now);
        if (around.weather().strikes(Fault.MESSAGE_LOST)) return;
        var message = new Message("m-" + ++messages, group, body);
        var late = around.weather().strikes(Fault.MESSAGE_LATE) ? around.dice().nextInt(LATE_MS_MAX) : 0;
        if (late == 0) arrive(message);
        else around.loop().after(late, () -> arrive(message));
    }

    private void arrive(Message message) {
        waiting(message.group()).add(message);
        wake.run();
    }

    private List<Message> waiting(String group) {
        return groups.computeIfAbsent(group, _ -> new ArrayList<>());
    }

    /** The next batch of groups that nobody holds; it may have no message. */
    Delivery receive() {
        var now = around.loop().now();
        var receipt = ++receipts;
        var batch = new ArrayList<Message>();
        var free = new ArrayList<>(groups.keySet());
        free.removeIf(group -> waiting(group).isEmpty() || isHeld(group, now));
        if (free.size() > 1 && around.dice().nextBoolean()) free.addLast(free.removeFirst());
        for (var group : free) {
            var waiting = waiting(group);
            var some = waiting.subList(0, Math.min(waiting.size(), BATCH_MAX - batch.size()));
            if (some.isEmpty()) break;
            batch.addAll(some);
            held.put(group, new Held(receipt, now + VISIBILITY_MS));
            around.loop().after(VISIBILITY_MS + 1, wake);
        }
        return new Delivery(receipt, List.copyOf(batch));
    }

    private boolean isHeld(String group, long now) {
        var holder = held.get(group);
        if (holder == null || holder.until() <= now) return false;
        return !around.weather().strikes(Fault.VISIBLE_TOO_EARLY);
    }

    /** The consumer has answered: these come again, the others are deleted; unless somebody else has got them meanwhile. */
    void answered(Delivery delivery, Set<String> again) {
        var weather = around.weather();
        if (weather.strikes(Fault.BATCH_AGAIN)) return;
        var partly = weather.strikes(Fault.BATCH_PARTLY_AGAIN);
        var groupsSeen = new HashSet<String>();
        for (var message : delivery.messages()) {
            groupsSeen.add(message.group());
            if (again.contains(message.id()) || (partly && around.dice().nextBoolean())) continue;
            if (isHolder(delivery, message.group())) waiting(message.group()).remove(message);
        }
        groupsSeen.stream().sorted().forEach(group -> letGo(delivery, group, again.isEmpty() && !partly));
    }

    private boolean isHolder(Delivery delivery, String group) {
        var holder = held.get(group);
        return holder != null && holder.receipt() == delivery.receipt();
    }

    /** What failed is seen again only after a while. */
    private void letGo(Delivery delivery, String group, boolean done) {
        if (!isHolder(delivery, group)) return;
        var wait = done ? 0 : 1 + around.dice().nextInt(30_000);
        held.put(group, new Held(delivery.receipt(), around.loop().now() + wait));
        around.loop().after(wait, wake);
    }

    /** How many wait or are worked on. */
    int size() {
        return groups.values().stream().mapToInt(List::size).sum();
    }
}
