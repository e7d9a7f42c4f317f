package niha.quotingdesk;

import java.util.List;
import java.util.UUID;
import niha.app.accounts.Holders;
import niha.app.commands.Refusal;
import niha.app.quoting.QuotingView;
import niha.app.quoting.Quotings;
import niha.app.quoting.Surroundings;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.units.Asset;

/** Shows how a market maker quotes, in each market. */
record QuotingReads(Holders holders, Quotings quotings, Surroundings surroundings) {
    private record Shown(UUID marketMakerId, List<QuotingView> quoting) {}

    Response show(Request request) {
        return Addressed.id(request)
                .flatMap(id -> holders.find(HolderKind.MARKET_MAKER, id))
                .map(holder -> Response.ok(shown(holder)))
                .orElseGet(() -> Problem.of(new Refusal.HolderNotFound(HolderKind.MARKET_MAKER))
                        .response(request));
    }

    private Shown shown(Holder holder) {
        return new Shown(
                holder.id(),
                Asset.certificates().stream()
                        .map(certificate -> view(holder, certificate))
                        .toList());
    }

    private QuotingView view(Holder holder, Asset certificate) {
        return QuotingView.of(quotings.find(holder.id(), certificate), surroundings.standing(holder, certificate));
    }
}
