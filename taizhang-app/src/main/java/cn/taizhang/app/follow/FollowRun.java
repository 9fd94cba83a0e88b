package cn.taizhang.app.follow;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.files.ParallelReading;
import cn.taizhang.compare.follow.Follow;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.compare.follow.Others;
import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.lineage.Lineage;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.compare.panel.PanelReport;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Follows every pair of consecutive reports, hands the answers on, and tells what could not be paired.
final class FollowRun {

    private final Console console;
    private final Lookup lookup;
    private final Follow follow;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    FollowRun(Console console, Lookup lookup) {
        this.console = console;
        this.lookup = lookup;
        this.follow = new Follow(lookup);
    }

    /// A pair of reports with what became of the promises.
    record Answered(Timeline.Pair pair, List<Followed> followed, Lineage lineage) {}

    void write(
            Timeline timeline, Others others, Predicate<Timeline.Pair> wanted, FollowFile file, Remembered remembered) {
        tell("follow.alone", timeline.alone());
        tell("follow.variant", timeline.variants());
        tell("follow.unplaced", timeline.unplaced());
        List<Timeline.Pair> pairs = timeline.pairs().stream().filter(wanted).toList();
        if (pairs.isEmpty()) {
            console.tell("follow.nopair");
        }
        Lineage lineage = Lineage.of(timeline.pairs(), lookup);
        file.write(
                console,
                sink -> ParallelReading.onAllProcessors()
                        .each(
                                pairs,
                                pair -> new Answered(pair, follow.of(pair.earlier(), pair.later(), others), lineage),
                                answered -> {
                                    Answered heard = remembered.hear(answered);
                                    heard.followed()
                                            .forEach(each -> counts.merge(
                                                    each.judgement().verdict(), 1, Integer::sum));
                                    sink.accept(heard);
                                }));
        console.tell(
                "follow.done",
                pairs.size(),
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.entrySet().stream()
                        .map(entry -> word(entry.getKey()) + " " + entry.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private String word(Verdict verdict) {
        return console.messages().say("verdict.of." + verdict.name().toLowerCase(Locale.ROOT));
    }

    private void tell(String key, List<PanelReport> reports) {
        reports.forEach(
                report -> console.tell(key, report.source(), report.place().name(), report.year()));
    }
}
