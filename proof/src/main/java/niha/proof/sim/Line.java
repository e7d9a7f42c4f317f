package niha.proof.sim;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.SplittableRandom;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import org.jspecify.annotations.Nullable;

/** The line between a process and what it writes to and reads from. Calls take their time, fail, and are not heard of. */
final class Line implements InvocationHandler {
    private static final Set<String> WRITES =
            Set.of("commit", "append", "keep", "halt", "draw", "clear", "index", "advance", "put");

    private static final int USUAL_MS = 12;

    private final Object store;
    private final Host process;
    private final Surroundings around;
    private final String to;

    /** What strikes, and who writes it down. */
    record Surroundings(Loop loop, Weather weather, Trace trace, SplittableRandom dice) {}

    private Line(String to, Object store, Host process, Surroundings around) {
        this.to = to;
        this.store = store;
        this.process = process;
        this.around = around;
    }

    static <T> T to(Class<T> port, T store, Host process, Surroundings around) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, new Line(port.getSimpleName(), store, process, around)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.isDefault()) return InvocationHandler.invokeDefault(proxy, method, arguments);
        process.takes(1 + around.dice().nextInt(USUAL_MS));
        return WRITES.contains(method.getName()) ? write(method, arguments) : read(method, arguments);
    }

    private @Nullable Object read(Method method, Object @Nullable [] arguments) throws Throwable {
        process.diesIf(Fault.KILLED_READING);
        if (around.weather().strikes(Fault.READ_FAILED)) throw unavailable("a read", method);
        return pass(method, arguments);
    }

    private @Nullable Object write(Method method, Object @Nullable [] arguments) throws Throwable {
        process.diesIf(Fault.KILLED_BEFORE_WRITE);
        var weather = around.weather();
        if (weather.strikes(Fault.WRITE_FAILED)) throw unavailable("not written", method);
        var name = method.getName();
        if (name.equals("commit") && weather.strikes(Fault.CONFLICT)) throw new Outdated("a conflict");
        if (name.equals("append") && weather.strikes(Fault.UNDECIDABLE)) throw new IllegalStateException("a bug");
        if (name.equals("draw") && weather.strikes(Fault.COUNTER_TWICE)) pass(method, arguments);
        var result = pass(method, arguments);
        process.diesIf(Fault.KILLED_AFTER_WRITE);
        if (weather.strikes(Fault.WRITE_UNHEARD)) throw unavailable("written, but not heard of", method);
        if (name.equals("append") && weather.strikes(Fault.FENCED_BY_ITSELF)) throw new Outdated("one's own");
        return result;
    }

    private Unavailable unavailable(String what, Method method) {
        around.trace().tell(around.loop().now(), () -> process.name + ": " + to + "." + method.getName() + " " + what);
        return new Unavailable(what, new IllegalStateException(method.getName()));
    }

    private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            var result = method.invoke(store, arguments);
            around.trace().took(around.loop().now(), method.getName());
            return result;
        } catch (InvocationTargetException e) {
            around.trace().took(around.loop().now(), "no " + method.getName());
            throw e.getCause();
        }
    }
}
