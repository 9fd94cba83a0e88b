package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.AccountReader;
import cn.taizhang.compare.follow.account.Met;
import cn.taizhang.compare.follow.thing.ThingReader;
import cn.taizhang.compare.panel.Clues;
import cn.taizhang.compare.panel.Panel;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.rules.follow.FollowCue;
import cn.taizhang.rules.follow.FollowRules;
import cn.taizhang.rules.panel.PanelCue;
import cn.taizhang.rules.panel.PanelRules;

/// What is known for looking promises up: words, indicators, and how a panel chooses.
///
/// - Loaded once and shared by all threads.
public final class Lookup {

    private final CueBook<FollowCue> words;
    private final CueBook<PanelCue> panelWords;
    private final ThingReader things;
    private final Clues clues;
    private final IndicatorTable indicators;

    private Lookup(CueBook<FollowCue> words, ThingReader things, IndicatorTable indicators) {
        this.words = words;
        this.things = things;
        this.indicators = indicators;
        this.panelWords = PanelRules.words();
        this.clues = new Clues(panelWords);
    }

    /// What the rule files say.
    public static Lookup knowing(IndicatorTable indicators) {
        CueBook<FollowCue> words = FollowRules.words();
        return new Lookup(words, new ThingReader(words, FollowRules.verbs()), indicators);
    }

    /// Takes accounts from readings.
    public AccountReader accounts() {
        return new AccountReader(things, new Met(words));
    }

    IndicatorTable indicators() {
        return indicators;
    }

    Clues clues() {
        return clues;
    }

    Panel panel(String indicator, Kind kind) {
        return new Panel(new Question(indicator, kind), panelWords);
    }

    /// Whether a result is told on another base than usual: 同口径, or compared with an older year.
    boolean isOtherBase(Fact fact) {
        String clause = fact.evidence().text() + fact.measure().wording();
        int at = 0;
        while (at < clause.length()) {
            int word = words.longest(clause, at, clause.length());
            if (word != WordTrie.NONE && words.has(word, FollowCue.BASE)) {
                return true;
            }
            at += word == WordTrie.NONE ? 1 : words.length(word);
        }
        return false;
    }

    /// Whether a measure word may stand for another: 个 for 家.
    boolean isCounting(String unit) {
        int word = words.longest(unit, 0, unit.length());
        return word != WordTrie.NONE && words.length(word) == unit.length() && words.has(word, FollowCue.COUNTING);
    }
}
