package niha.aws.socket;

import niha.app.live.Push;
import niha.aws.Cloud;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.GoneException;

/** Reaches connections through the gateway that holds them. */
public record GatewayPush(ApiGatewayManagementApiClient gateway) implements Push {
    /** For a function that may push, and was told where. */
    public static GatewayPush of(Cloud cloud) {
        return new GatewayPush(
                cloud.webSocket().orElseThrow(() -> new IllegalStateException(Cloud.WEB_SOCKET + " is not set")));
    }

    @Override
    public boolean post(String connectionId, String text) {
        try {
            gateway.postToConnection(post -> post.connectionId(connectionId).data(SdkBytes.fromUtf8String(text)));
            return true;
        } catch (GoneException e) {
            return false;
        }
    }

    @Override
    public void hangUp(String connectionId) {
        try {
            gateway.deleteConnection(delete -> delete.connectionId(connectionId));
        } catch (GoneException e) {
            // that is what was wanted
        }
    }
}
