package cn.taizhang.core.measure;

import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Names the values of a list by the list of measures before them, and lets the last of counted things lend its verb.
///
/// 例: 「产值、利润分别增长4%、7%」; 「出口3亿元,进口2亿元,分别增长4%、7%」; 「5个区县、18家企业入选试点」.
final class Runs {

    private static final List<String> SECTORS = List.of("第一产业", "第二产业", "第三产业");

    private final Phrase phrase;
    private final Owners owners;
    private final Alignment alignment;

    Runs(Phrase phrase, Owners owners) {
        this.phrase = phrase;
        this.owners = owners;
        this.alignment = new Alignment(phrase);
    }

    /// Gives each item of a run its measure and what stands before the first and after the last value.
    void align(List<Item> run, List<Item> before) {
        Item first = run.getFirst();
        List<String> measures = measures(run, before);
        for (int i = 0; i < run.size(); i++) {
            Item item = run.get(i);
            item.wording = measures.isEmpty() ? first.wording : measures.get(i);
            item.topic = measures.isEmpty() ? first.topic : item.wording;
            item.deed = first.deed;
            item.way = measures.isEmpty() ? first.way : "aligned";
            item.size.share(first.size, run.getLast().size);
        }
    }

    /// The measures of a run, or an empty list when the words before it do not name one for each value.
    private List<String> measures(List<Item> run, List<Item> before) {
        Item first = run.getFirst();
        Span head = phrase.close(phrase.open(first.head));
        String words = phrase.words(head);
        if (before.size() >= run.size() && (words.isEmpty() || phrase.isAttribute(words))) {
            List<Item> last = before.subList(before.size() - run.size(), before.size());
            boolean aligned = last.stream().allMatch(item -> item.way.equals("aligned"));
            if (aligned || words.isEmpty() && first.size.is(Mark.EACH)) {
                return last.stream()
                        .map(item -> words.isEmpty() ? item.wording : phrase.ownerOf(item.wording) + words)
                        .toList();
            }
        }
        return alignment.measures(
                words.isEmpty() && first.size.is(Mark.EACH) ? owners.measureBefore(first) : words, run.size());
    }

    /// 「5个区县、8个园区、18家企业入选试点」: the last of a list of counted things lends what happened to them.
    void lendPredicates(List<Item> named) {
        for (int i = named.size() - 1; i > 0; i--) {
            Item last = named.get(i);
            Item before = named.get(i - 1);
            int predicate = last.listed && counted(last) && counted(before) ? phrase.predicateOf(last.topic) : -1;
            if (predicate > 0 && phrase.predicateOf(before.wording) <= 0) {
                before.wording += last.topic.substring(predicate);
                before.topic = before.wording;
            }
        }
    }

    /// 「三次产业结构调整为3.9:43.4:52.7」: each share of a ratio of three is that of one sector.
    static void nameShares(List<Item> named) {
        String whole = "";
        for (Item item : named) {
            if (item.size.ratio() == 1) {
                int structure = item.wording.indexOf("结构");
                whole = structure < 0 ? item.wording : item.wording.substring(0, structure + 2);
            }
            if (item.size.ratio() > 0) {
                item.wording = whole + SECTORS.get(Math.min(item.size.ratio(), SECTORS.size()) - 1);
            }
        }
    }

    private static boolean counted(Item item) {
        return item.way.equals("number-first") && item.deed.isEmpty();
    }
}
