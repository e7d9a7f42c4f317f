package niha.testkit.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same thing on many threads that start at one moment. */
public final class Together {
    public static final int THREADS = 16;

    private Together() {}

    /** The results, in the order of the threads' numbers. */
    public static <T> List<T> run(IntFunction<Callable<T>> task) {
        var ready = new CountDownLatch(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var results = new ArrayList<Future<T>>();
            for (int i = 0; i < THREADS; i++) {
                var mine = task.apply(i);
                results.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return mine.call();
                }));
            }
            var values = new ArrayList<T>();
            for (var result : results) values.add(result.get());
            return values;
        } catch (ExecutionException e) {
            throw new AssertionError("One of the threads failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
