package cn.taizhang.app.follow;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Plain;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.summary.TextTable;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.Timeline;
import cn.taizhang.compare.follow.account.Told;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Followed promises for a person: a heading for each pair of reports, then verdict, promise and result.
///
/// 例: 「云汀市 2023 → 2024 ⏎ 兑现  建成城市绿道100公里  建成城市绿道102公里」.
final class FollowList implements AutoCloseable {

    private static final int LONGEST = 60;

    private final Console console;
    private final Output output;

    FollowList(Console console, Path path) {
        this.console = console;
        this.output = Output.to(path, console.out());
    }

    void show(FollowRun.Answered answered) {
        Timeline.Pair pair = answered.pair();
        line(pair.earlier().report().place().name() + " "
                + pair.earlier().report().year() + " → "
                + pair.later().report().year() + "  (" + pair.earlier().report().source() + " → "
                + pair.later().report().source() + ")");
        TextTable table = new TextTable(List.of(say("follow.verdict"), say("follow.promise"), say("follow.result")));
        answered.followed()
                .forEach(followed -> table.row(
                        say("verdict.of."
                                + followed.judgement().verdict().name().toLowerCase(Locale.ROOT)),
                        clipped(followed.promise().entry().evidence().text()),
                        clipped(result(followed))));
        table.lines("  ", console.width()).forEach(this::line);
        line("");
    }

    private static String result(Followed followed) {
        List<Told> told = followed.results().isEmpty() ? followed.neighbour() : followed.results();
        return told.isEmpty() ? "" : told.getFirst().evidence().text();
    }

    private static String clipped(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1) + "…";
    }

    private String say(String key) {
        return console.messages().say(key);
    }

    private void line(String line) {
        output.write((Plain.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void finish() {
        output.finish();
    }

    @Override
    public void close() {
        output.close();
    }
}
