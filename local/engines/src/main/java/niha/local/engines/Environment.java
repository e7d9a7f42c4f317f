package niha.local.engines;

import java.util.LinkedHashMap;
import java.util.Map;
import niha.api.OpenApi;
import niha.api.Topology;

/** The variables by which a function finds what the topology promises it. */
public final class Environment {
    /** What stands before every physical name on a laptop. */
    public static final String PREFIX = "niha-";

    private Environment() {}

    /** Everything a function reads: its tables by name, its buckets by name, its queues by URL, the bus, the version of the build. */
    public static Map<String, String> of(Topology topology, String prefix, Map<String, String> queues) {
        var variables = new LinkedHashMap<>(Tables.environment(topology, prefix));
        variables.putAll(FileBuckets.environment(topology, prefix));
        variables.putAll(queues);
        variables.put("NIHA_BUS", topology.bus());
        variables.put("NIHA_VERSION", OpenApi.load().version());
        return Map.copyOf(variables);
    }
}
