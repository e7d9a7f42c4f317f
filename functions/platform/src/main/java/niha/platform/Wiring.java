package niha.platform;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;
import niha.api.OpenApi;
import niha.aws.Cloud;
import niha.aws.lambda.ApiHandler;
import niha.http.Response;
import niha.http.Router;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var health = new Health(cloud);
        return new ApiHandler(
                new Router(
                        OpenApi.load().of("platform"),
                        Map.of("health", _ -> health.answer(), "whoAmI", r -> Response.ok(Me.of(r.signedIn())))),
                cloud);
    }
}
