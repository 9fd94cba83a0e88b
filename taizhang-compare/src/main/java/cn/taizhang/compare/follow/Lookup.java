package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.AccountReader;
import cn.taizhang.compare.follow.account.Aims;
import cn.taizhang.compare.follow.thing.ThingReader;
import cn.taizhang.compare.follow.verdict.Measured;
import cn.taizhang.compare.follow.verdict.Yardstick;
import cn.taizhang.compare.panel.Clues;
import cn.taizhang.compare.panel.Panel;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.rules.follow.FollowCue;
import cn.taizhang.rules.follow.FollowRules;
import cn.taizhang.rules.panel.PanelCue;
import cn.taizhang.rules.panel.PanelRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is known for looking promises up: words, indicators, and how a panel chooses.
///
/// - Loaded once and shared by all threads.
public final class Lookup {

    private static final String PER_MILLE = "‰";

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

    /// What the reader knows, and the words for following.
    public static Lookup knowing(Knowledge knowledge) {
        CueBook<FollowCue> words = FollowRules.words();
        ThingReader things = new ThingReader(words, knowledge.promises().commitments());
        return new Lookup(words, things, knowledge.indicators());
    }

    /// Takes accounts from readings.
    public AccountReader accounts() {
        return new AccountReader(things, new Aims(words));
    }

    /// How the measure of a fact is judged.
    public Yardstick yardstick(Fact fact) {
        return Yardstick.of(indicators, fact.measure().indicatorId());
    }

    /// The numbers of a fact; of an indicator counted in ‰ a sign that was printed as % is a lost one.
    Measured measured(Fact fact) {
        Measured measured = Measured.of(fact);
        String id = fact.measure().indicatorId();
        boolean perMille = indicators.contains(id)
                && indicators.get(id).scale().unit().equals(PER_MILLE)
                && measured.unit().equals("%")
                && !fact.evidence().text().contains(PER_MILLE);
        return perMille && fact.quantity().kind() == Kind.LEVEL ? measured.tenth() : measured;
    }

    Clues clues() {
        return clues;
    }

    Panel panel(String indicator, Kind kind) {
        return new Panel(new Question(indicator, kind), panelWords);
    }

    /// Whether a result is told on another base than usual: 同口径, 扣除留抵退税后.
    boolean isOtherBase(Fact fact) {
        return !values(fact.evidence().text() + fact.measure().wording(), FollowCue.BASE)
                .isEmpty();
    }

    /// The values of the words of one use in a text, in order.
    List<String> values(String text, FollowCue use) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int word = words.longest(text, at, text.length(), Set.of(use));
            if (word == WordTrie.NONE) {
                at++;
                continue;
            }
            // 5年 in 2015年 is no word
            boolean broken = at > 0 && isDigit(text.charAt(at)) && isDigit(text.charAt(at - 1));
            if (!broken) {
                found.add(words.value(word, use));
            }
            at += words.length(word);
        }
        return found;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a thing is worded so generally that it cannot be known again: 项目, 建设资金.
    public boolean isGeneric(String core) {
        int at = 0;
        while (at < core.length()) {
            int word = words.longest(core, at, core.length(), Set.of(FollowCue.GENERIC));
            if (word == WordTrie.NONE) {
                return false;
            }
            at += words.length(word);
        }
        return true;
    }

    /// Whether a measure word may stand for another: 个 for 家.
    boolean isCounting(String unit) {
        int word = words.longest(unit, 0, unit.length());
        return word != WordTrie.NONE && words.length(word) == unit.length() && words.has(word, FollowCue.COUNTING);
    }
}
