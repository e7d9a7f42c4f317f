package niha.proof.soak;

import java.util.List;

/**
 * The straight line with the least squares through what was measured.
 *
 * @param mean of what was measured
 * @param perHour how much it rises in an hour
 * @param error of that, one standard deviation
 */
public record Slope(double mean, double perHour, double error) {
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final int DEVIATIONS = 2;
    private static final int POINTS_MIN = 3;

    /** Something at a second. */
    public record Point(double second, double value) {}

    public static Slope of(List<Point> points) {
        if (points.size() < POINTS_MIN) throw new IllegalArgumentException("Too few to draw a line: " + points.size());
        var middle = points.stream().mapToDouble(Point::second).average().orElseThrow();
        var mean = points.stream().mapToDouble(Point::value).average().orElseThrow();
        var width = points.stream()
                .mapToDouble(point -> square(point.second() - middle))
                .sum();
        var slope = points.stream()
                        .mapToDouble(point -> (point.second() - middle) * (point.value() - mean))
                        .sum()
                / width;
        var left = points.stream()
                .mapToDouble(point -> square(point.value() - mean - slope * (point.second() - middle)))
                .sum();
        var error = Math.sqrt(left / (points.size() - 2) / width);
        return new Slope(mean, slope * SECONDS_PER_HOUR, error * SECONDS_PER_HOUR);
    }

    /**
     * That it grows or does not is said only if two deviations do not change it.
     *
     * @param share so much of the mean in an hour is not taken for growth
     */
    public String verdict(double share) {
        var tolerated = share * mean;
        if (perHour - DEVIATIONS * error > tolerated) return "grows";
        if (perHour + DEVIATIONS * error <= tolerated) return "does not grow";
        return "cannot be told from so short a run";
    }

    private static double square(double number) {
        return number * number;
    }
}
