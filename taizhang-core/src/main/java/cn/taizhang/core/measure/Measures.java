package cn.taizhang.core.measure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the numbers of a sentence and says of each what it is, how much it says and what it measures.
///
/// 例: 「新建道路3条、桥梁2座」 gives 新建道路 · 3条 and 新建桥梁 · 2座.
///
/// - The steps: tell figures from other numbers, join what is one quantity, give each its words, name it.
public final class Measures {

    private final Lexicon lexicon;
    private final Mentions mentions;

    public Measures(RuleBook rules, Lexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.mentions = new Mentions(rules, lexicon, units);
    }

    /// The numbers of one sentence, in the order of the text.
    public List<Item> read(CharSequence text, Span sentence) {
        List<Item> items = mentions.read(text, sentence);
        if (!items.isEmpty()) {
            Movement movement = new Movement(text, items);
            movement.join();
            new Spans(text, sentence, items).assign();
            name(text, sentence, items, movement.runs());
        }
        return items;
    }

    private void name(CharSequence text, Span sentence, List<Item> items, List<List<Item>> found) {
        Phrase phrase = new Phrase(text, lexicon);
        Trend trend = new Trend(text, lexicon);
        Owners owners = new Owners(text, sentence, phrase, items, trend);
        Namer namer = new Namer(text, sentence, phrase, owners, trend);
        Runs runs = new Runs(phrase, owners);
        List<Item> named = new ArrayList<>();
        for (List<Item> run : found) {
            namer.name(run.getFirst(), named);
            if (run.size() > 1) {
                runs.align(run, named);
            }
            named.addAll(run);
        }
        runs.lendPredicates(named);
        Runs.nameShares(named);
        named.forEach(item -> item.rate = phrase.isRate(item.wording));
    }
}
