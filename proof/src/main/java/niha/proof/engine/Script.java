package niha.proof.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Commands to replay, five numbers each (what, order, owner, price, quantity), and what every engine must make of them. */
final class Script {
    static final int WIDTH = 5;
    static final int ORDER = 1;
    static final int OWNER = 2;
    static final int PRICE = 3;
    static final int QUANTITY = 4;

    /** What a command may be. The first four enter an order. */
    static final int BUY = 0;

    static final int SELL = 1;
    static final int BUY_NOW = 2;
    static final int SELL_NOW = 3;
    static final int CANCEL = 4;

    private static final int HEAD = 3;

    private final long[] commands;
    private final int filling;
    private final long digest;
    private final long trades;

    /** The commands are kept, not copied: there are millions. The first of them, so many, only fill the book. */
    Script(long[] commands, int filling, long digest, long trades) {
        this.commands = commands;
        this.filling = filling;
        this.digest = digest;
        this.trades = trades;
    }

    int size() {
        return commands.length / WIDTH;
    }

    int filling() {
        return filling;
    }

    long digest() {
        return digest;
    }

    long trades() {
        return trades;
    }

    /** Gives an engine the commands from one place up to another. */
    void play(Engine engine, int from, int to) {
        for (int at = from * WIDTH; at < to * WIDTH; at += WIDTH) engine.apply(commands, at);
    }

    /** An engine that was given all of it and made other trades than everybody is wrong, and its time means nothing. */
    void requireTradesOf(Engine engine) {
        if (engine.trades().digest() != digest || engine.trades().count() != trades)
            throw new IllegalStateException("%s made %d trades with digest %016x, not %d with %016x"
                    .formatted(
                            engine.getClass().getSimpleName(),
                            engine.trades().count(),
                            engine.trades().digest(),
                            trades,
                            digest));
    }

    void save(Path file) throws IOException {
        var bytes = ByteBuffer.allocate((HEAD + commands.length) * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(filling).put(digest).put(trades).put(commands);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) channel.write(bytes);
        }
    }

    static Script load(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            var numbers = bytes.order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
            int filling = (int) numbers.get();
            long digest = numbers.get();
            long trades = numbers.get();
            var commands = new long[numbers.remaining()];
            numbers.get(commands);
            return new Script(commands, filling, digest, trades);
        }
    }
}
