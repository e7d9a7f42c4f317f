package niha.app.quoting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** Where quoting is after somebody has configured or switched it, and the quotes that were taken back with that. */
public record Switched(@JsonUnwrapped QuotingState state, List<UUID> replaced) {}
