package niha.proof.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bar for each thing, in one piece or in as many as it has parts; every bar with its number behind it. */
record Bars(String title, List<Bar> bars) {
    private static final int LEFT = 310;
    private static final int WIDTH = 440;
    private static final int RIGHT = 110;
    private static final int TOP = 46;
    private static final int STEP = 26;
    private static final int HEIGHT = 18;
    private static final int BASELINE = 14;
    private static final int LEGEND = 20;
    private static final int MARK = 12;

    /** One thing, and what it is made of. */
    record Bar(String label, Map<String, Double> parts) {
        static Bar of(String label, double value) {
            return new Bar(label, Map.of("", value));
        }

        Bar {
            parts = new LinkedHashMap<>(parts);
        }

        double sum() {
            return parts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    String svg() {
        var names = bars.stream()
                .flatMap(bar -> bar.parts().keySet().stream())
                .distinct()
                .toList();
        var legend = names.size() > 1 ? names.size() : 0;
        var svg = new Svg(LEFT + WIDTH + RIGHT, TOP + bars.size() * STEP + (legend + 1) * LEGEND, title);
        var most = bars.stream().mapToDouble(Bar::sum).max().orElse(1);
        for (int i = 0; i < bars.size(); i++)
            draw(svg, bars.get(i), names, TOP + i * STEP, WIDTH / Math.max(most, 1e-9));
        var y = TOP + bars.size() * STEP + LEGEND;
        for (int i = 0; i < legend; i++) {
            svg.block(LEFT, y + i * LEGEND - MARK, MARK, MARK, Svg.colour(i));
            svg.label(LEFT + LEGEND, y + i * LEGEND - 1, "start", names.get(i));
        }
        return svg.toString();
    }

    private static void draw(Svg svg, Bar bar, List<String> names, int y, double scale) {
        svg.label(LEFT - 10, y + BASELINE, "end", bar.label());
        var x = (double) LEFT;
        for (var part : bar.parts().entrySet()) {
            var width = part.getValue() * scale;
            svg.block(x, y, width, HEIGHT, Svg.colour(names.indexOf(part.getKey())));
            x += width;
        }
        svg.label(x + 8, y + BASELINE, "start", Goal.number(bar.sum()));
    }
}
