package cn.taizhang.bench;

import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import cn.taizhang.rules.RuleFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The whole reading of one text, from its bytes to its records, on one thread.
///
/// - `report` is a sample; `line` the same words as one line of 23,000 characters; `long` one line of 1,000,000.
/// - [Throughput] turns the time into characters a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    /// The shape of the text.
    @Param({"report", "line", "long"})
    public String shape = "report";

    private final Intake intake = new Intake();
    private final Reader reader = new Reader(RuleFiles.load());
    private byte[] bytes = new byte[0];

    @Setup
    public void writeText() throws IOException {
        bytes = Texts.fromSamples(Path.of("samples")).ofShape(shape).getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public List<Reading> read() {
        return switch (intake.take("report.txt", bytes)) {
            case Taken.Accepted accepted ->
                accepted.parts().stream().map(Part::document).map(reader::read).toList();
            case Taken.Refused refused -> throw new IllegalStateException(refused.message());
        };
    }
}
