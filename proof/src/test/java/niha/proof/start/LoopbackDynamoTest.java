package niha.proof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import niha.api.Topology;
import org.junit.jupiter.api.Test;

class LoopbackDynamoTest {
    private static final int PATIENCE_MS = 2000;

    @Test
    void itAnswersThisMachineAndNobodyElse() throws IOException {
        var topology = Topology.load();
        try (var dynamo = LoopbackDynamo.start(topology)) {
            var environment = dynamo.environment(topology);
            assertThat(environment).containsKeys("NIHA_TABLE_LEDGER", "NIHA_TABLE_AUDIT", "NIHA_TABLE_COMMANDS");
            var port = URI.create(environment.getOrDefault("AWS_ENDPOINT_URL_DYNAMODB", ""))
                    .getPort();
            connect(InetAddress.getLoopbackAddress(), port);
            for (var address : outward()) assertThatIOException().isThrownBy(() -> connect(address, port));
        }
    }

    private static List<InetAddress> outward() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MS);
        }
    }
}
