package niha.local.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niha.local.web.Call;
import niha.local.web.Problem;
import niha.local.web.Reply;
import niha.local.web.Site;

/** The page: static files, and index.html for every address that is one of its own routes. */
public final class Page implements Site {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private static final Map<String, String> SECURITY = Map.of(
            "content-security-policy",
                    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
                            + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    /** Built files below it carry a hash of their content in their name, so they never change. */
    private static final String HASHED = "/assets/";

    private final Path root;
    private final Map<String, String> config;

    /**
     * @param root where the built page is
     * @param config what the page learns about the place it runs in
     */
    public Page(Path root, Map<String, String> config) {
        this.root = root.toAbsolutePath().normalize();
        this.config = config;
    }

    @Override
    public Reply answer(Call call) throws IOException {
        return answered(call).with(SECURITY);
    }

    private Reply answered(Call call) throws IOException {
        if (!call.reads()) return Problem.NO_METHOD.reply().with("allow", "GET, HEAD");
        if (call.path().equals("/config.json")) return Reply.json(200, config);
        var file = file(call.path());
        if (file.isPresent()) return served(file.get(), call.path().startsWith(HASHED));
        var index = file("/index.html");
        if (index.isEmpty()) return notBuilt();
        return isRoute(call.path()) ? served(index.get(), false) : Problem.NO_PATH.reply();
    }

    /** A file below the root, and nothing that merely seems to be: neither dots nor links lead out of it. */
    private Optional<Path> file(String path) throws IOException {
        if (!path.startsWith("/") || path.contains("\\") || path.contains("%") || path.indexOf('\0') >= 0)
            return Optional.empty();
        var file = root.resolve(path.substring(1)).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file)) return Optional.empty();
        return file.toRealPath().startsWith(root.toRealPath()) ? Optional.of(file) : Optional.empty();
    }

    /** Files have an extension, routes of the page have none. */
    private static boolean isRoute(String path) {
        return !path.startsWith(HASHED) && path.indexOf('.', path.lastIndexOf('/')) < 0;
    }

    private static Reply served(Path file, boolean immutable) throws IOException {
        var name = file.getFileName().toString();
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Reply.of(200, TYPES.getOrDefault(extension, "application/octet-stream"), Files.readAllBytes(file))
                .with("cache-control", immutable ? "public, max-age=31536000, immutable" : "no-cache");
    }

    private static Reply notBuilt() {
        var sentence = "The page is not built. ./niha up builds it; the API answers under /api/v1.\n";
        return Reply.of(404, "text/plain; charset=utf-8", sentence.getBytes(StandardCharsets.UTF_8));
    }
}
