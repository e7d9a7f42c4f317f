package niha.proof.sim;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import niha.app.commands.Ports.Unavailable;
import niha.app.events.Envelope;
import niha.app.events.Relay;
import niha.proof.sim.Line.Surroundings;

/** The bus that integrators listen on. It takes some events of a batch and refuses others; what it took it has told. */
final class EventBus {
    private final Surroundings around;
    private final Set<UUID> heard = new HashSet<>();

    EventBus(Surroundings around) {
        this.around = around;
    }

    Relay.Bus from(Host process) {
        return events -> publish(process, events);
    }

    private Set<UUID> publish(Host process, List<Envelope> events) {
        process.takes(1 + around.dice().nextInt(30));
        var refused = new LinkedHashSet<UUID>();
        for (var event : events)
            if (around.weather().strikes(Fault.BUS_REFUSES)) refused.add(event.id());
            else heard.add(event.id());
        if (around.weather().strikes(Fault.BUS_UNHEARD))
            throw new Unavailable("published, but not heard of", new IllegalStateException("bus"));
        return refused;
    }

    boolean heard(UUID event) {
        return heard.contains(event);
    }
}
