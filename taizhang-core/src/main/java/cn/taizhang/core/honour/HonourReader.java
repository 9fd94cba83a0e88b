package cn.taizhang.core.honour;

import cn.taizhang.core.phrase.Clauses;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.Region;
import cn.taizhang.core.record.Honour;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads titles, awards, pilots, praise, ranks and firsts, won or sought.
///
/// 例: 「洮南市获评全国粮食生产先进县」: title 全国粮食生产先进县, holder 洮南市, level 全国, DONE; 「争创全国双拥模范城」: TARGET.
///
/// - In a part that looks back an honour is DONE and mere striving is none; elsewhere it is TARGET.
/// - Grantor, field, holder and level are as worded, or empty where the text names none.
public final class HonourReader {

    private static final Set<Section.Role> SILENT =
            EnumSet.of(Section.Role.PROBLEMS, Section.Role.REQUIREMENTS, Section.Role.CLOSING, Section.Role.GLOSSARY);

    private final CueBook<HonourCue> cues;

    public HonourReader(CueBook<HonourCue> cues) {
        this.cues = cues;
    }

    /// The honours in the order of the text; sections in the order of the text.
    public List<Honour> read(Document document, List<Section> sections) {
        List<Honour> found = new ArrayList<>();
        for (Region region : Region.of(sections)) {
            if (!SILENT.contains(region.role())) {
                new HonourScan(document, cues, region.section(), found)
                        .read(new Clauses(document.text(), region.start(), region.end()));
            }
        }
        return found;
    }
}
