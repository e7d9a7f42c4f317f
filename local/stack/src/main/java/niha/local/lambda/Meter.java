package niha.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import software.amazon.awssdk.core.SdkClient;

/** Stands between the functions and what they call, for whoever wants to know what they ask for and how often. Usually nobody does. */
public interface Meter {
    /** Lets everything pass. */
    Meter NONE = new Meter() {
        @Override
        public <C extends SdkClient> C client(String function, Class<C> kind, C client) {
            return client;
        }

        @Override
        public RequestStreamHandler handler(String function, RequestStreamHandler handler) {
            return handler;
        }
    };

    /** What this function, or whatever hands it its events, calls instead of the client. */
    <C extends SdkClient> C client(String function, Class<C> kind, C client);

    /** What is invoked instead of an instance of this function. */
    RequestStreamHandler handler(String function, RequestStreamHandler handler);
}
