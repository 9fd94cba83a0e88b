package cn.taizhang.rules.figure;

import cn.taizhang.core.figure.Figure;
import cn.taizhang.core.figure.FigureReader;
import cn.taizhang.core.figure.PriceCue;
import cn.taizhang.core.figure.Setting;
import cn.taizhang.core.figure.TargetsInWords;
import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.core.text.Document;
import cn.taizhang.rules.load.Faults;
import java.util.List;

/// The reader of figures with the tables of the product, and with books of rules of one's own.
///
/// 例: `READERS.with(book).read(Canonical.of("地铁10号线"), …)`.
final class Readers {

    static final Readers READERS = new Readers();
    static final Setting REVIEW = new Setting(Role.REVIEW, 2023, 2023, "", 2024);

    private final List<MentionRules.Written> written;
    private final RuleBook book;
    private final Lexicon lexicon;
    private final Units units;
    private final List<PriceCue> prices;
    private final FigureReader whole;
    private final TargetsInWords words;

    private Readers() {
        Faults faults = new Faults();
        FigureKnowledge knowledge = new FigureKnowledge(faults);
        written = MentionRules.load(faults);
        book = new RuleBook(written.stream().map(MentionRules.Written::rule).toList());
        lexicon = knowledge.lexicon();
        units = knowledge.units();
        prices = knowledge.prices();
        whole = with(book);
        words = new TargetsInWords(lexicon, knowledge.wordTargets());
        faults.check();
    }

    List<MentionRules.Written> written() {
        return written;
    }

    RuleBook book() {
        return book;
    }

    FigureReader with(RuleBook rules) {
        return new FigureReader(rules, lexicon, units, prices);
    }

    List<Figure> read(Document document, Setting setting) {
        return whole.read(document, offset -> setting);
    }

    List<TargetsInWords.Found> words(Document document, Setting setting, List<Figure> figures) {
        return words.read(document, offset -> setting, figures);
    }
}
