package niha.local.gateway;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.api.Operation;
import niha.local.lambda.Functions;
import niha.local.lambda.Outcome;
import niha.local.web.Call;
import niha.local.web.Problem;
import niha.local.web.Reply;
import niha.local.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the operations of the HTTP contract by invoking their functions. */
public final class ApiGateway implements Site {
    private static final Logger LOG = LoggerFactory.getLogger(ApiGateway.class);

    /** What API Gateway takes. The functions themselves take much less. */
    private static final int BODY_BYTES_MAX = 10 << 20;

    /** What Lambda takes as one event, and gives as one answer. */
    private static final int PAYLOAD_BYTES_MAX = 6 << 20;

    private final Routes routes;
    private final JwtAuthorizer authorizer;
    private final Functions functions;
    private final InstantSource clock;

    public ApiGateway(List<Operation> operations, JwtAuthorizer authorizer, Functions functions, InstantSource clock) {
        this.routes = new Routes(operations);
        this.authorizer = authorizer;
        this.functions = functions;
        this.clock = clock;
    }

    @Override
    public Reply answer(Call call) throws IOException {
        var id = UUID.randomUUID().toString();
        return switch (routes.match(call.method(), call.path())) {
            case Routes.Match.Nothing _ -> Problem.NO_PATH.reply(id);
            case Routes.Match.OtherMethods others ->
                Problem.NO_METHOD.reply(id).with("allow", String.join(", ", others.methods()));
            case Routes.Match.Found found -> authorized(call, found, id);
        };
    }

    private Reply authorized(Call call, Routes.Match.Found found, String id) throws IOException {
        if (!found.operation().asksForToken()) return invoked(call, found, Optional.empty(), id);
        return switch (authorizer.judge(call.header("authorization"))) {
            case JwtAuthorizer.Verdict.Allowed allowed -> invoked(call, found, Optional.of(allowed.claims()), id);
            case JwtAuthorizer.Verdict.Denied denied ->
                Problem.unauthorized(denied.why())
                        .reply(id)
                        .with("www-authenticate", denied.tokenGiven() ? "Bearer error=\"invalid_token\"" : "Bearer");
        };
    }

    private Reply invoked(Call call, Routes.Match.Found found, Optional<Map<String, String>> claims, String id)
            throws IOException {
        var body = call.body().upTo(BODY_BYTES_MAX);
        if (body.isEmpty()) return Problem.tooLarge(BODY_BYTES_MAX).reply(id);
        var event = HttpEvent.write(call, found, claims, body.get(), id, clock.instant());
        if (event.length > PAYLOAD_BYTES_MAX)
            return Problem.tooLarge(PAYLOAD_BYTES_MAX).reply(id);
        return switch (functions.named(found.operation().function()).invoke(event)) {
            case Outcome.Answered answered -> reply(answered.bytes(), found, id);
            case Outcome.Failed _ -> badGateway(id);
            case Outcome.TimedOut _ ->
                new Problem(504, "Timeout", "TIMEOUT", "This took too long; ask again whether it was done").reply(id);
        };
    }

    private static Reply reply(byte[] answer, Routes.Match.Found found, String id) {
        var reply = answer.length > PAYLOAD_BYTES_MAX ? Optional.<Reply>empty() : HttpAnswer.read(answer);
        if (reply.isEmpty())
            LOG.error("{} gave an answer that cannot be read", found.operation().function());
        return reply.map(r -> r.with("apigw-requestid", id)).orElseGet(() -> badGateway(id));
    }

    private static Reply badGateway(String id) {
        return new Problem(502, "Bad gateway", "FUNCTION_FAILED", "Something went wrong on our side; it is on record")
                .reply(id);
    }
}
