package cn.taizhang.ledger.search.answer;

import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.search.question.Clause;
import cn.taizhang.ledger.search.question.Question;
import cn.taizhang.ledger.search.text.Units;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Where in a text stands what was asked for.
///
/// 例: in 「粮食产量增长,粮食安全」 the query 粮食 stands at [0, 2) and [7, 9).
///
/// - Spans are in order and do not overlap; they count UTF-16 units of the text.
public final class Marks {

    private final Units text;
    private final List<Span> found = new ArrayList<>();

    private Marks(Units text) {
        this.text = text;
    }

    public static List<Span> of(Question question, String text) {
        Marks marks = new Marks(Units.of(text));
        question.required().forEach(marks::add);
        return marks.joined();
    }

    private void add(Clause clause) {
        switch (clause) {
            case Clause.Phrase phrase -> phrase(phrase.units());
            case Clause.Pairs pairs -> pairs(pairs.units());
            case Clause.Either either -> either.choices().forEach(this::add);
            case Clause.Run run -> {
                phrase(run.whole().units());
                run.parts().forEach(this::add);
            }
        }
    }

    private boolean phrase(Units words) {
        boolean stands = false;
        int at = 0;
        while (at + words.size() <= text.size()) {
            boolean here = text.holdAt(at, words);
            if (here) {
                found.add(new Span(text.start(at), text.start(at + words.size())));
            }
            stands |= here;
            at += here ? words.size() : 1;
        }
        return stands;
    }

    private void pairs(Units words) {
        if (!phrase(words)) {
            for (int i = 0; i + 1 < words.size(); i++) {
                phrase(words.part(i, i + 2));
            }
        }
    }

    private List<Span> joined() {
        Collections.sort(found);
        List<Span> joined = new ArrayList<>();
        for (Span span : found) {
            if (!joined.isEmpty() && joined.getLast().overlaps(span)) {
                joined.add(joined.removeLast().cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
