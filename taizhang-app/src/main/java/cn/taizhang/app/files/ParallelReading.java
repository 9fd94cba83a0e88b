package cn.taizhang.app.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Works on many inputs at once and hands the results over in the order of the inputs.
///
/// - As many threads as processors; at most twice as many results in flight, so that memory stays bounded.
/// - A single input is worked on by the calling thread.
public record ParallelReading(int threads) {

    public static ParallelReading onAllProcessors() {
        return new ParallelReading(Runtime.getRuntime().availableProcessors());
    }

    public <A, B> void each(List<A> inputs, Function<A, B> work, Consumer<B> sink) {
        if (inputs.size() == 1 || threads == 1) {
            inputs.forEach(input -> sink.accept(work.apply(input)));
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Deque<Future<B>> flying = new ArrayDeque<>();
            try {
                for (A input : inputs) {
                    if (flying.size() == 2 * threads) {
                        sink.accept(landed(flying.remove()));
                    }
                    flying.add(pool.submit(() -> work.apply(input)));
                }
                while (!flying.isEmpty()) {
                    sink.accept(landed(flying.remove()));
                }
            } finally {
                flying.forEach(future -> future.cancel(true));
            }
        }
    }

    private static <B> B landed(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException ours ? ours : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        }
    }
}
