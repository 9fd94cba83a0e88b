package cn.taizhang.web.reader;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.web.entry.Doubts;
import cn.taizhang.web.entry.Gist;
import cn.taizhang.web.entry.Kind;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.page.Words;
import java.util.List;
import java.util.stream.Collectors;

/// One record in the list beside the text.
///
/// - `quote` is empty where the gist has the same words; `level` is that of a section, 0 for others.
public record Row(int index, String id, long seq, Kind kind, Gist gist, String quote, Stand stand, int level) {

    /// Where it stands in the report and with the reader: section, status, act and doubts.
    public record Stand(String section, String status, Act act, String actShown, List<Doubt> doubts) {}

    static Row of(int index, Posted entry, Words words) {
        Gist gist = Gist.of(entry, words);
        String text = entry.anchor().text().isEmpty()
                ? entry.anchor().quote()
                : entry.anchor().text();
        String level = entry.type().equals("section") ? Values.of(entry).word("level") : "";
        return new Row(
                index,
                entry.id(),
                entry.seq(),
                Kind.of(entry),
                gist,
                gist.lead().equals(text) || text.isBlank() ? "" : text,
                new Stand(
                        entry.facets().section(),
                        entry.facets().status(),
                        entry.act(),
                        Values.shared("act", entry.act().word(), words),
                        Doubts.of(entry)),
                level.isEmpty() ? 0 : Integer.parseInt(level));
    }

    public boolean isStruck() {
        return stand.act() == Act.REJECTED;
    }

    public boolean isShownAtFirst() {
        return kind.isShownAtFirst() && !isStruck();
    }

    /// 例: `low-confidence`.
    public String doubts() {
        return stand.doubts().stream().map(Doubt::word).collect(Collectors.joining(" "));
    }
}
