package niha.proof.report;

import java.util.List;
import java.util.Locale;

/** A picture that can be read on white and on black: whoever looks at it says which it is. */
final class Svg {
    private static final List<String> COLOURS = List.of(
            "#0d9488", "#d97706", "#3b82f6", "#8b5cf6", "#ec4899", "#64748b", "#16a34a", "#dc2626", "#0891b2",
            "#a16207");
    private static final int TITLE_Y = 26;

    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height, String title) {
        text.append("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
                font-family="system-ui, sans-serif" font-size="13" role="img" aria-label="%3$s">
                <style>
                .ground { fill: #ffffff } text { fill: #1f2937 } .grid { stroke: #d1d5db }
                @media (prefers-color-scheme: dark) { .ground { fill: #0d1117 } text { fill: #e5e7eb } .grid { stroke: #374151 } }
                </style>
                <rect class="ground" width="100%%" height="100%%"/>
                <text x="16" y="%4$d" font-size="15" font-weight="600">%3$s</text>
                """.formatted(width, height, escaped(title), TITLE_Y));
    }

    static String colour(int which) {
        return COLOURS.get(which % COLOURS.size());
    }

    void label(double x, double y, String anchor, String said) {
        text.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                escaped(said)));
    }

    void block(double x, double y, double width, double height, String colour) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                x,
                y,
                width,
                height,
                colour));
    }

    void rule(double x1, double y1, double x2, double y2) {
        text.append(String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>\n",
                x1,
                y1,
                x2,
                y2));
    }

    void line(String points, String colour) {
        text.append(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n".formatted(points, colour));
    }

    private static String escaped(String said) {
        return said.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return text + "</svg>\n";
    }
}
