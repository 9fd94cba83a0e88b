package cn.taizhang.compare.check.words.damaged;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.core.quantity.Units;
import java.util.List;

/// Finds numbers that lost digits or their unit, and units that lost their number.
///
/// 例: 「稳定在万头」, 「完成投资亿元」, 「增长.5%」, 「1,2 34万元」, 「5基站」.
///
/// - Class names of size are none: 超亿元, 万亩以上, 千家万户.
public final class DamagedCheck implements Check {

    private final LostNumbers lost;
    private final BrokenNumbers broken;
    private final LostUnits bare;

    public DamagedCheck(Wordlists words, Units units) {
        this.lost = new LostNumbers(words);
        this.broken = new BrokenNumbers(words);
        this.bare = new LostUnits(words, units);
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Notes notes = new Notes(draft, Family.DAMAGED);
        lost.check(notes);
        broken.check(notes);
        bare.check(notes);
        return notes.sorted();
    }
}
