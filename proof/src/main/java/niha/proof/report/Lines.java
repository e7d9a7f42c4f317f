package niha.proof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Lines over an axis.
 *
 * @param log whether both axes count in powers of ten; then nothing may be less than a tenth, and is drawn as that
 */
record Lines(String title, String across, boolean log, List<Line> lines) {
    private static final int LEFT = 80;
    private static final int TOP = 46;
    private static final int WIDTH = 700;
    private static final int HEIGHT = 260;
    private static final int BELOW = 48;
    private static final int LEGEND = 20;
    private static final int MARK = 12;
    private static final int TICKS = 4;
    private static final double LEAST = 0.1;

    record Point(double x, double y) {}

    record Line(String name, List<Point> points) {}

    /** From the least to the most of what is shown, on one axis. */
    private record Axis(double from, double to, boolean log) {
        static Axis of(List<Line> lines, ToDoubleFunction<Point> which, boolean log) {
            var numbers = lines.stream()
                    .flatMap(line -> line.points().stream())
                    .mapToDouble(which)
                    .summaryStatistics();
            if (numbers.getCount() == 0) return new Axis(0, 1, log);
            if (log)
                return new Axis(
                        Math.floor(scaled(numbers.getMin(), true)),
                        Math.max(
                                Math.floor(scaled(numbers.getMin(), true)) + 1,
                                Math.ceil(scaled(numbers.getMax(), true))),
                        true);
            return new Axis(0, Math.max(1e-9, numbers.getMax() * 1.05), false);
        }

        private static double scaled(double number, boolean log) {
            return log ? Math.log10(Math.max(LEAST, number)) : number;
        }

        double share(double number) {
            return (scaled(number, log) - from) / (to - from);
        }

        List<Double> ticks() {
            var ticks = new ArrayList<Double>();
            if (log) for (var power = from; power <= to; power++) ticks.add(Math.pow(10, power));
            else for (int i = 0; i <= TICKS; i++) ticks.add(to * i / TICKS);
            return ticks;
        }
    }

    String svg() {
        var svg = new Svg(LEFT + WIDTH + 24, TOP + HEIGHT + BELOW + (lines.size() + 1) * LEGEND, title);
        var x = Axis.of(lines, Point::x, log);
        var y = Axis.of(lines, Point::y, log);
        for (var tick : y.ticks()) {
            svg.rule(LEFT, down(y, tick), LEFT + WIDTH, down(y, tick));
            svg.label(LEFT - 8, down(y, tick) + 4, "end", said(tick));
        }
        for (var tick : x.ticks()) svg.label(right(x, tick), TOP + HEIGHT + 18, "middle", said(tick));
        svg.label(LEFT + WIDTH, TOP + HEIGHT + 36, "end", across);
        for (int i = 0; i < lines.size(); i++) {
            svg.line(points(lines.get(i), x, y), Svg.colour(i));
            var legend = TOP + HEIGHT + BELOW + (i + 1) * LEGEND;
            svg.block(LEFT, legend - MARK, MARK, MARK, Svg.colour(i));
            svg.label(LEFT + LEGEND, legend - 1, "start", lines.get(i).name());
        }
        return svg.toString();
    }

    private static String points(Line line, Axis x, Axis y) {
        return line.points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", right(x, point.x()), down(y, point.y())))
                .collect(Collectors.joining(" "));
    }

    private static double right(Axis axis, double number) {
        return LEFT + axis.share(number) * WIDTH;
    }

    private static double down(Axis axis, double number) {
        return TOP + HEIGHT - axis.share(number) * HEIGHT;
    }

    private static String said(double number) {
        return number >= 10 || number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,.0f", number).replace(',', ' ')
                : String.format(Locale.ROOT, "%.1f", number);
    }
}
