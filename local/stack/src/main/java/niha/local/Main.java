package niha.local;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What the launcher runs: {@code up [--empty]}, {@code down}, {@code status}, {@code token <email>}, {@code rebuild}, {@code train}. */
public final class Main {
    private final Settings settings;
    private final PrintStream console;
    private boolean hasStopped;

    private Main(Settings settings, PrintStream console) {
        this.settings = settings;
        this.console = console;
    }

    /** Exits with 0 if it did what it was asked, with 1 and one sentence if not. */
    public static void main(String[] args) {
        var console = System.out;
        var complaints = System.err;
        try {
            new Main(Settings.of(System.getenv()), console).run(Arrays.asList(args));
            System.exit(0);
        } catch (CannotStart e) {
            console.flush();
            complaints.println(e.sentence());
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(1);
        }
    }

    private void run(List<String> args) throws CannotStart, InterruptedException {
        var command = args.isEmpty() ? "up" : args.getFirst();
        var remote = new Remote(settings, console);
        switch (command) {
            case "up" -> up(args.contains("--empty"));
            case "train" -> train();
            case "down" -> remote.down();
            case "status" -> remote.status();
            case "rebuild" -> new RebuildCommand(settings, console, System.getenv()).run(args.subList(1, args.size()));
            case "token" -> remote.token(args.size() > 1 ? args.get(1) : "");
            default -> throw new CannotStart("There is no command " + command);
        }
    }

    private void up(boolean empty) throws CannotStart, InterruptedException {
        var stopped = new CountDownLatch(1);
        try (var home = Home.take(settings.home())) {
            if (empty && home.holdsData())
                throw new CannotStart(home.path() + " already holds data, and nothing here deletes it; "
                        + "start an empty Niha with NIHA_HOME=<another folder> ./niha up --empty.");
            var progress = new Progress(console);
            keepConsoleCalm(home.path());
            var stack = Stack.start(home, settings, progress, stopped::countDown);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, home), "stop"));
            progress.say("Niha is ready at " + stack.url());
            stopped.await();
            stop(stack, home);
        }
    }

    /** Starts, does a little of everything and stops: what a JVM that starts faster next time has to have seen. */
    private void train() throws CannotStart {
        try (var home = Home.take(settings.home())) {
            keepConsoleCalm(home.path());
            try (var stack = Stack.start(home, settings, new Progress(console), () -> {})) {
                new Demo(stack.url(), console).run();
            } catch (IOException | InterruptedException e) {
                throw new CannotStart("The training did not finish: " + e, e);
            }
        }
    }

    /** Comes from the switch or from Ctrl-C first, and then again from the end of the process. */
    private synchronized void stop(Stack stack, Home home) {
        if (hasStopped) return;
        hasStopped = true;
        stack.close();
        home.close();
        console.println("Niha has stopped.");
    }

    /** What functions and engines print goes to the log; the console is for the one who started Niha. */
    static void keepConsoleCalm(Path home) throws CannotStart {
        var logs = home.resolve("logs");
        System.setProperty("niha.logs", logs.toString());
        System.setProperty("log4j2.configurationFile", "niha-local-log4j2.xml");
        System.setProperty("java.util.logging.manager", "org.apache.logging.log4j.jul.LogManager");
        System.setProperty("log4j.jul.LoggerAdapter", "org.apache.logging.log4j.jul.CoreLoggerAdapter");
        try {
            Files.createDirectories(logs);
            var printed = new FileOutputStream(logs.resolve("printed.log").toFile(), true);
            var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
            System.setOut(out);
            System.setErr(out);
        } catch (IOException e) {
            throw new CannotStart("Niha cannot write its log in " + logs, e);
        }
    }
}
