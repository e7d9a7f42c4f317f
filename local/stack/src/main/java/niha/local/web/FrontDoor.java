package niha.local.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets in only what belongs to this origin, then leads each call to its site. A name that merely resolves to this machine
 * (DNS rebinding) is turned away; localhost is led to the one canonical origin, so that issuer and page agree on it.
 */
public final class FrontDoor implements Site {
    private static final Problem MISDIRECTED = new Problem(
            421, "Misdirected request", "MISDIRECTED", "This server answers to 127.0.0.1 and localhost only");

    private final String origin;
    private final String authority;
    private final String alias;
    private final LinkedHashMap<String, Site> sites = new LinkedHashMap<>();
    private final Site page;

    /**
     * @param sites by the path they stand under
     * @param page what answers everything else
     */
    public FrontDoor(int port, Map<String, Site> sites, Site page) {
        this.authority = "127.0.0.1" + suffix(port);
        this.alias = "localhost" + suffix(port);
        this.origin = origin(port);
        this.sites.putAll(sites);
        this.page = page;
    }

    /** The one address under which everything on this port is known. */
    public static String origin(int port) {
        return "http://127.0.0.1" + suffix(port);
    }

    @Override
    public Reply answer(Call call) throws IOException {
        var host = call.header("host").orElse("");
        if (!host.equals(authority) && !host.equals(alias)) return MISDIRECTED.reply();
        if (isForeign(call)) return Problem.FOREIGN.reply();
        if (host.equals(alias) && call.reads() && !call.isUnder("/api") && !call.isUnder("/local"))
            return Reply.redirect(
                    307, origin + call.path() + call.query().map(q -> "?" + q).orElse(""));
        for (var site : sites.entrySet())
            if (call.isUnder(site.getKey())) return site.getValue().answer(call);
        return page.answer(call);
    }

    /** A browser names the origin of whatever sends more than a plain question. The API needs no such guard: it takes no cookies. */
    private boolean isForeign(Call call) {
        if (call.reads() || call.isUnder("/api")) return false;
        return call.header("origin")
                .filter(from -> !from.equals(origin) && !from.equals("http://" + alias))
                .isPresent();
    }

    private static String suffix(int port) {
        return port == 80 ? "" : ":" + port;
    }
}
