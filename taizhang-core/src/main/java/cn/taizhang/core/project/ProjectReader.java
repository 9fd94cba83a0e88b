package cn.taizhang.core.project;

import cn.taizhang.core.phrase.Clauses;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.Region;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads the named projects of a report with the stage each has reached or is to reach.
///
/// 例: 「推动沈白高铁、“引汉济渭”二期等项目开工建设」 gives 沈白高铁 and “引汉济渭”二期, both STARTED.
///
/// - A name is as worded; plurals without a name (一批重大项目, 200个重点项目) are no projects.
/// - What stands in a part that looks back is DONE, elsewhere TARGET.
/// - Evidence is the clause with its stage verb, or in a list the item itself with its size and money. `facts` stays
///   empty.
public final class ProjectReader {

    private static final Set<Section.Role> SILENT = EnumSet.of(
            Section.Role.OPENING,
            Section.Role.PROBLEMS,
            Section.Role.REQUIREMENTS,
            Section.Role.CLOSING,
            Section.Role.GLOSSARY);

    private final CueBook<ProjectCue> cues;

    public ProjectReader(CueBook<ProjectCue> cues) {
        this.cues = cues;
    }

    /// The projects in the order of the text; sections in the order of the text.
    public List<Project> read(Document document, List<Section> sections) {
        List<Project> found = new ArrayList<>();
        for (Region region : Region.of(sections)) {
            if (!SILENT.contains(region.role())) {
                Clauses clauses = new Clauses(document.text(), region.start(), region.end());
                new ProjectScan(document, cues, region.section(), found).read(clauses);
            }
        }
        return found;
    }
}
