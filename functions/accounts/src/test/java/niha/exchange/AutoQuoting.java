package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niha.app.Page.Wanted;
import niha.aws.dynamo.DynamoTickets;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;

/** A market maker that quotes by itself, and a hand on the messages that make it look. */
record AutoQuoting(Exchange exchange, String maker) {
    static final String TERMS = "\"spread_bps\":100,\"size\":1000,\"refresh_seconds\":10";

    private String path() {
        return "/admin/market-makers/" + maker + "/quoting";
    }

    Answered configure(String terms) {
        var post = HttpCall.post(path(), "{\"certificate_type\":\"CEA\"," + terms + "}");
        return new HttpCall("PUT", post.path(), post.query(), post.headers(), post.body(), post.claims())
                .to(exchange.quoting);
    }

    HttpCall switching(String status) {
        return HttpCall.post(path() + "/status", "{\"certificate_type\":\"CEA\",\"status\":\"%s\"}".formatted(status));
    }

    Answered switchTo(String status) {
        return switching(status).to(exchange.quoting);
    }

    AutoQuoting on(String terms) {
        assertThat(configure(terms).status()).isEqualTo(200);
        assertThat(switchTo("ON").status()).isEqualTo(200);
        return this;
    }

    /** What is said of the market of CEA. */
    String shown(String pointer) {
        var shown = HttpCall.get(path()).to(exchange.quoting);
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        return shown.at("/quoting/0" + pointer);
    }

    /** What is left of each quote that stands. */
    List<Long> standing() {
        var left = new ArrayList<Long>();
        for (var quote : HttpCall.get(path()).to(exchange.quoting).json().at("/quoting/0/standing"))
            left.add(quote.path("remaining_quantity").asLong());
        return left;
    }

    /** Its status, and the reason for it. */
    String status() {
        return shown("/status") + " " + shown("/reason");
    }

    /** Lets time pass, the cycles that are due look, and the market answer. */
    void pass(Duration time) {
        exchange.clock.forward(time);
        look(exchange.queue.cycles());
        exchange.settle();
    }

    /** One look after the other. */
    String look(List<String> messages) {
        return Exchange.invoke(exchange.cycles, TestQueue.cycles(messages));
    }

    void cycle() {
        pass(Duration.ofSeconds(10));
    }

    void overdue() {
        Exchange.invoke(exchange.overdue, Exchange.CLOCK);
    }

    List<String> asks() {
        return levels("asks");
    }

    List<String> bids() {
        return levels("bids");
    }

    private List<String> levels(String side) {
        var levels = new ArrayList<String>();
        for (var level : HttpCall.get("/cash-market/orderbook")
                .query("certificate_type", "CEA")
                .to(exchange.data)
                .json()
                .path(side))
            levels.add(
                    level.path("price").asText() + " " + level.path("quantity").asText());
        return levels;
    }

    /** Those of an action, the oldest first. */
    List<Ticket> tickets(ActionType action) {
        return all().stream()
                .filter(ticket -> ticket.action() == action && ticket.status() == TicketStatus.SUCCESS)
                .toList();
    }

    private List<Ticket> all() {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .page(new Wanted(500, 0, Optional.empty()))
                .rows()
                .reversed();
    }

    /** So many cycles. */
    void cycles(int many) {
        IntStream.range(0, many).forEach(_ -> cycle());
    }
}
