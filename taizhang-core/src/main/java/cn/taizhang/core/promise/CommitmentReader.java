package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.Clauses;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.Region;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads the promises of the parts that look forward, one for each verb with its object.
///
/// 例: 「确保1号线试运行,新建学校20所。」 gives 试运行 (1号线, IN_USE, ENSURE) and 新建 (学校20所, COMPLETED).
///
/// - Headings, slogans, addresses and roll-calls of departments are no promises.
/// - Evidence is the clause of the act, or the clauses where one verb serves several; records come in the order of the
///   text.
/// - `facts` stays empty: figures are joined by span afterwards.
public final class CommitmentReader {

    private static final Set<Section.Role> FORWARD = EnumSet.of(
            Section.Role.TASKS,
            Section.Role.TARGETS,
            Section.Role.LIVELIHOOD,
            Section.Role.SELF_BUILDING,
            Section.Role.GOALS_YEARS);

    private final Words words;

    /// The words for commitments and the stages they stand for.
    record Words(CueBook<Cue> cues, Stages stages) {}

    public CommitmentReader(CueBook<Cue> cues) {
        this.words = new Words(cues, Stages.of(cues));
    }

    /// The promises of a report whose targets are set for `reportYear`; sections in the order of the text.
    public List<Commitment> read(Document document, List<Section> sections, int reportYear) {
        List<Commitment> found = new ArrayList<>();
        for (Region region : Region.of(sections)) {
            if (FORWARD.contains(region.role())) {
                Clauses clauses = new Clauses(document.text(), region.start(), region.end());
                new PromiseScan(document, words, region.section(), reportYear, found).read(clauses);
            }
        }
        return found;
    }
}
