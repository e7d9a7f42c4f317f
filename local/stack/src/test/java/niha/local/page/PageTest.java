package niha.local.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.local.web.Call;
import niha.local.web.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PageTest {
    @TempDir
    private Path folder = Path.of("");

    private Page page = new Page(Path.of(""), Map.of());

    @BeforeEach
    void build() throws IOException {
        var dist = folder.resolve("dist");
        Files.createDirectories(dist.resolve("assets"));
        Files.writeString(dist.resolve("index.html"), "<title>Niha</title>");
        Files.writeString(dist.resolve("assets/main-abc123.js"), "1");
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(dist.resolve("link.txt"), folder.resolve("secret.txt"));
        page = new Page(dist, Map.of("client_id", "niha-backoffice"));
    }

    @Test
    void hashedFilesMayBeKeptForEverAndTheIndexMayNot() throws IOException {
        assertThat(get("/assets/main-abc123.js").headers())
                .containsEntry("cache-control", "public, max-age=31536000, immutable")
                .containsEntry("content-type", "text/javascript; charset=utf-8");
        assertThat(get("/").headers()).containsEntry("cache-control", "no-cache");
    }

    @Test
    void aRouteOfThePageIsAnsweredWithTheIndexAndAMissingFileIsNot() throws IOException {
        assertThat(text(get("/market-makers/42"))).contains("Niha");
        assertThat(get("/assets/gone.js").status()).isEqualTo(404);
        assertThat(get("/gone.png").status()).isEqualTo(404);
    }

    @Test
    void nothingOutsideIsEverServed() throws IOException {
        for (var path : List.of(
                "/../secret.txt",
                "/assets/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..\\secret.txt",
                "/link.txt",
                "//etc/passwd",
                "/etc/passwd"))
            assertThat(text(get(path))).as(path).doesNotContain("secret").doesNotContain("root:");
    }

    @Test
    void everyAnswerCarriesThePolicyOfThePage() throws IOException {
        for (var path : List.of("/", "/assets/main-abc123.js", "/config.json", "/gone.png"))
            assertThat(get(path).headers())
                    .containsEntry(
                            "content-security-policy",
                            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
                                    + "frame-ancestors 'none'; form-action 'self'")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("cross-origin-opener-policy", "same-origin")
                    .containsKeys("referrer-policy", "permissions-policy");
    }

    @Test
    void thePageLearnsWhereToSignIn() throws IOException {
        assertThat(text(get("/config.json"))).isEqualTo("{\"client_id\":\"niha-backoffice\"}");
    }

    @Test
    void aPageThatIsNotBuiltSaysSo() throws IOException {
        page = new Page(folder.resolve("nowhere"), Map.of());
        assertThat(text(get("/"))).contains("not built");
    }

    private Reply get(String path) throws IOException {
        return page.answer(new Call("GET", path, Optional.empty(), Map.of(), "HTTP/1.1", "127.0.0.1", Call.Body.EMPTY));
    }

    private static String text(Reply reply) {
        return new String(reply.body(), UTF_8);
    }
}
