package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CloudFront's function, run by the same language on the spot. */
class PageRoutesTest {
    @ParameterizedTest
    @CsvSource({
        "/,/index.html",
        "/market-makers,/index.html",
        "/tickets/TKT-2026-000001,/index.html",
        "/people/mm-alpha@internal.com,/index.html",
        "/signed-in,/index.html",
        "/assets/,/index.html",
        "/index.html,/index.html",
        "/config.json,/config.json",
        "/theme.js,/theme.js",
        "/assets/index-B1x.js,/assets/index-B1x.js",
        "/assets/fonts/inter.woff2,/assets/fonts/inter.woff2"
    })
    void placesGetThePageAndFilesThemselves(String asked, String fetched) throws IOException, InterruptedException {
        var script = "eval(require('fs').readFileSync(process.argv[1], 'utf8') + "
                + "'; process.stdout.write(handler({ request: { uri: process.argv[2] } }).uri)')";
        var source = Path.of("src/main/resources/page-routes.js").toAbsolutePath();
        var node = new ProcessBuilder("node", "-e", script, source.toString(), asked)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(fetched);
        assertThat(node.waitFor()).isZero();
    }
}
