package cn.taizhang.bench;

import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.lint.Lint;
import cn.taizhang.compare.follow.Follow;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.compare.follow.Others;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Taken;
import cn.taizhang.rules.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Two samples of consecutive years that are read: taking their accounts, following the promises, checking the draft.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FollowBenchmark {

    private final Knowledge knowledge = RuleFiles.load();
    private final Lookup lookup = Lookup.knowing(knowledge);
    private final Lint lint = Lint.of(knowledge);
    private final Reading before = read("云汀市2022年政府工作报告.txt");
    private final Reading after = read("云汀市2023年政府工作报告.html");
    private final Account earlier = lookup.accounts().of(before, "2022");
    private final Account later = lookup.accounts().of(after, "2023");

    private Reading read(String sample) {
        return switch (new Intake().take(Path.of("samples", sample))) {
            case Taken.Accepted accepted ->
                new Reader(knowledge).read(accepted.parts().getFirst().document());
            case Taken.Refused refused -> throw new IllegalStateException(refused.message());
        };
    }

    @Benchmark
    public Account account() {
        return lookup.accounts().of(after, "2023");
    }

    @Benchmark
    public List<Followed> follow() {
        return new Follow(lookup).of(earlier, later, new Others(List.of(earlier, later)));
    }

    @Benchmark
    public List<Finding> check() {
        return lint.findings(new Draft("2023", after, List.of(new Draft.Earlier("2022", before))));
    }
}
