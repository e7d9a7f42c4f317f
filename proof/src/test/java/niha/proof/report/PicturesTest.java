package niha.proof.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import niha.proof.report.Bars.Bar;
import niha.proof.report.Lines.Line;
import niha.proof.report.Lines.Point;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Pictures are documents that can be read, in the dark too. */
final class PicturesTest {

    @Test
    void aBarIsAsLongAsItsShareOfTheLongest() throws Exception {
        var svg = new Bars("Two", List.of(Bar.of("one", 50), Bar.of("<two> & more", 100))).svg();
        assertThat(svg).contains("width=\"220.0\"", "width=\"440.0\"", "&lt;two> &amp; more");
        assertThat(parsed(svg).getElementsByTagName("rect").getLength()).isEqualTo(1 + 2);
    }

    @Test
    void aBarOfPartsHasALegend() throws Exception {
        var parts = new LinkedHashMap<>(Map.of("a", 1.0));
        parts.put("b", 3.0);
        var svg = new Bars("Parts", List.of(new Bar("one", parts))).svg();
        assertThat(svg).contains(">4.00<");
        assertThat(parsed(svg).getElementsByTagName("rect").getLength()).isEqualTo(1 + 2 + 2);
    }

    @Test
    void onLogarithmicAxesTenTimesIsTheSameStepEverywhere() throws Exception {
        var line = new Line("linear", List.of(new Point(1, 1), new Point(10, 10), new Point(100, 100)));
        var svg = new Lines("Lines", "size", true, List.of(line)).svg();
        assertThat(svg).contains("points=\"80.0,306.0 430.0,176.0 780.0,46.0\"");
        assertThat(parsed(svg).getElementsByTagName("polyline").getLength()).isEqualTo(1);
    }

    @Test
    void nothingToDrawIsAPictureToo() throws Exception {
        var svg = new Lines("None", "size", true, List.of()).svg();
        assertThat(parsed(svg).getElementsByTagName("polyline").getLength()).isZero();
    }

    @Test
    void whoeverLooksInTheDarkGetsItDark() {
        assertThat(new Bars("Dark", List.of(Bar.of("one", 1))).svg())
                .contains("@media (prefers-color-scheme: dark)", "class=\"ground\"");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
