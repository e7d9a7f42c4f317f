package niha.proof.start;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The measured process: builds a function, hands it events, and says on its standard output how far it is. Whoever started
 * it holds the clock. It uses as little of the JDK as it can, since everything that it loads is measured too.
 */
public final class FirstAnswers {
    /** Before what it says; a function's own output, which goes elsewhere, could not be taken for it. */
    static final String MARK = "niha-bench ";

    private static final OutputStream SAY = new FileOutputStream(FileDescriptor.out);

    private FirstAnswers() {}

    /** The function's class, then the files of the events, list and create. */
    public static void main(String... arguments) throws IOException, ReflectiveOperationException {
        say("MAIN");
        System.setOut(System.err);
        var function = Class.forName(arguments[0])
                .asSubclass(RequestStreamHandler.class)
                .getDeclaredConstructor()
                .newInstance();
        say("READY");
        answer(function, "LIST", arguments[1]);
        answer(function, "CREATE", arguments[2]);
        answer(function, "AGAIN", arguments[1]);
        System.exit(0);
    }

    private static void answer(RequestStreamHandler function, String phase, String event) throws IOException {
        var in = new ByteArrayInputStream(Files.readAllBytes(Path.of(event)));
        var out = new ByteArrayOutputStream();
        function.handleRequest(in, out, new StillContext());
        say(phase);
        var answer = out.toString(StandardCharsets.UTF_8);
        if (!answer.contains("\"statusCode\":200")) throw new IllegalStateException(phase + ": " + answer);
    }

    private static void say(String phase) throws IOException {
        SAY.write((MARK + phase + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
