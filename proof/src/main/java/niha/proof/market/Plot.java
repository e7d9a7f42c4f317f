package niha.proof.market;

import java.util.Locale;

/** Where the dollars go: one bar for each shape of the market, one stretch of it for each part of the way. */
record Plot(Results results) {
    private static final int LEFT = 150;
    private static final int WIDTH = 560;
    private static final int TOP = 48;
    private static final int STEP = 52;
    private static final int BAR = 32;
    private static final int LEGEND_STEP = 20;
    private static final int LEGEND_GAP = 24;
    private static final int LEGEND_VALUES = 210;
    private static final int LEGEND_VALUE_WIDTH = 150;

    String svg() {
        var shapes = Shape.values().length;
        var legend = TOP + shapes * STEP + LEGEND_GAP;
        var height = legend + (Part.values().length + 1) * LEGEND_STEP + LEGEND_GAP;
        var text = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
                font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="Dollars per million orders">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="26" font-size="15" font-weight="600">Dollars per million orders, by part of their way</text>
                """.formatted(LEFT + WIDTH + LEGEND_GAP, height));
        var y = TOP;
        for (var shape : Shape.values()) {
            bar(text, shape, y);
            y += STEP;
        }
        legend(text, legend);
        return text.append("</svg>\n").toString();
    }

    private void bar(StringBuilder text, Shape shape, int y) {
        label(text, LEFT - 10, y + BAR / 2 + 5, "end", shape.title);
        var x = (double) LEFT;
        for (var part : Part.values()) {
            var width = dollars(shape, part) / most() * WIDTH;
            text.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
                    x,
                    y,
                    width,
                    BAR,
                    colour(part)));
            x += width;
        }
    }

    private void legend(StringBuilder text, int top) {
        var x = LEFT + LEGEND_VALUES;
        for (var shape : Shape.values()) {
            x += LEGEND_VALUE_WIDTH;
            label(text, x, top, "end", shape.title);
            var y = top;
            for (var part : Part.values()) label(text, x, y += LEGEND_STEP, "end", Goal.number(dollars(shape, part)));
        }
        var y = top;
        for (var part : Part.values()) {
            y += LEGEND_STEP;
            text.append("<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/>%n"
                    .formatted(LEFT, y - 11, colour(part)));
            label(text, LEFT + 20, y, "start", part.title);
        }
    }

    private static void label(StringBuilder text, int x, int y, String anchor, String said) {
        text.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n".formatted(x, y, anchor, said));
    }

    private double dollars(Shape shape, Part part) {
        return results.sheet(shape).of(part).dollarsPerMillion(results.answered(shape));
    }

    private double most() {
        var most = 0.0;
        for (var shape : Shape.values())
            most = Math.max(most, results.sheet(shape).dollarsPerMillion(results.answered(shape)));
        return most;
    }

    private static String colour(Part part) {
        return switch (part) {
            case ACCEPTANCE -> "#0f766e";
            case MATCH -> "#b45309";
            case SETTLEMENT -> "#1d4ed8";
            case DATA -> "#7c3aed";
            case LIVE -> "#be185d";
            case RECORD -> "#64748b";
        };
    }
}
