package niha.proof;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a number was measured, without which it means nothing. */
public record Machine(String processor, int cores, long memoryGib, String system, String jvm) {

    public static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                Math.ceilDiv(system.getTotalMemorySize(), 1L << 30),
                system.getName() + " " + system.getVersion() + " " + system.getArch(),
                System.getProperty("java.vendor") + " " + Runtime.version());
    }

    @Override
    public String toString() {
        return "%s, %d cores, %d GiB, %s, %s".formatted(processor, cores, memoryGib, system, jvm);
    }

    private static String processorName() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unnamed processor");
        } catch (IOException e) {
            return "unnamed processor";
        }
    }
}
