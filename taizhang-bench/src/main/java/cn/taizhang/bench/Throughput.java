package cn.taizhang.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs the benchmark and prints milliseconds and characters a second for each shape of text.
public final class Throughput {

    public static void main(String[] arguments) throws Exception {
        Options options = new OptionsBuilder()
                .include(ReadingBenchmark.class.getSimpleName())
                .jvmArgsAppend("-Xmx1g")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        Texts texts = Texts.fromSamples(Path.of("samples"));
        for (RunResult result : List.copyOf(results)) {
            String shape = result.getParams().getParam("shape");
            double milliseconds = result.getPrimaryResult().getScore();
            int characters = texts.ofShape(shape).length();
            System.out.printf(
                    "%-7s %,9d characters %9.2f ms %6.2f million characters a second%n",
                    shape, characters, milliseconds, characters / milliseconds / 1000);
        }
    }

    private Throughput() {}
}
