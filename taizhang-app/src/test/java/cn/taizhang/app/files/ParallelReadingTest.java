package cn.taizhang.app.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelReadingTest {

    private final List<Integer> inputs = IntStream.range(0, 1000).boxed().toList();

    @Test
    void handsResultsOverInTheOrderOfTheInputs() {
        List<Integer> results = new ArrayList<>();

        new ParallelReading(4).each(inputs, i -> i * 2, results::add);

        assertThat(results).isEqualTo(inputs.stream().map(i -> i * 2).toList());
    }

    @Test
    void keepsFewResultsInFlight() {
        AtomicInteger started = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        new ParallelReading(3)
                .each(
                        inputs,
                        i -> most.accumulateAndGet(started.incrementAndGet() - taken.get(), Math::max),
                        result -> taken.incrementAndGet());

        assertThat(most.get()).isLessThanOrEqualTo(7);
    }

    @Test
    void passesAFailureOn() {
        assertThatThrownBy(() -> new ParallelReading(2).each(inputs, i -> 1 / (i - 500), result -> {}))
                .isInstanceOf(ArithmeticException.class);
    }
}
