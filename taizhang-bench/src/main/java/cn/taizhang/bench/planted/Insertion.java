package cn.taizhang.bench.planted;

import cn.taizhang.bench.planted.Told.Part;
import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Slots;
import cn.taizhang.bench.planted.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts sentences of our own at the ends of real paragraphs, one paragraph each, in the order told.
///
/// 例: 棠川县新建改建农村公路1260公里 after a paragraph on roads, 1620公里 after a later one.
final class Insertion implements Sowing {

    private final Telling telling;

    Insertion(Telling telling) {
        this.telling = telling;
    }

    Telling telling() {
        return telling;
    }

    @Override
    public Optional<Plant> sow(Pair pair, Draw draw) {
        List<Told> told = telling.tell(draw, pair.draft().year());
        List<Edit> wrong = new ArrayList<>();
        List<Edit> clean = new ArrayList<>();
        List<Edit> last = new ArrayList<>();
        List<Span> marks = new ArrayList<>();
        for (Part part : Part.values()) {
            List<Told> here = told.stream().filter(one -> one.part() == part).toList();
            List<Integer> slots = slots(pair, part);
            if (slots.size() < here.size()) {
                return Optional.empty();
            }
            List<Integer> chosen =
                    draw.some(slots, here.size()).stream().sorted().toList();
            for (int i = 0; i < here.size(); i++) {
                int at = chosen.get(i);
                if (part.ofLast()) {
                    last.add(Edit.insert(at, here.get(i).clean()));
                } else {
                    clean.add(Edit.insert(at, here.get(i).clean()));
                    wrong.add(Edit.insert(at, here.get(i).wrong()));
                    marks.add(new Span(at, at));
                }
            }
        }
        return Optional.of(new Plant(last, wrong, clean, marks));
    }

    private static List<Integer> slots(Pair pair, Part part) {
        Slots slots = new Slots(part.ofLast() ? pair.last() : pair.draft());
        return switch (part) {
            case REVIEW, LAST_REVIEW -> slots.inReview();
            case PLAN, LAST_PLAN -> slots.inPlan();
            case END -> List.of(slots.atEnd());
        };
    }
}
