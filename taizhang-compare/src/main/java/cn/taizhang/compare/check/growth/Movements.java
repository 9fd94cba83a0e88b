package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.figure.Base;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.record.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;

/// Finds, in one sentence, a level with what it came from and by how much it moved.
///
/// 例: 「由100家增加到300家,增长2倍」; 「完成120亿元,比上年增加20亿元,增长25%」.
record Movements(Page page, Exempt exempt) {

    private static final List<String> MEANS = List.of("年均", "每年", "年递增", "逐年", "平均");
    private static final List<String> ELSEWHERE =
            List.of("五年", "累计", "高于", "低于", "快于", "高出", "比20", "比19", "较20", "较19", "翻", "连续", "其中", "分别");
    private static final List<String> CHANGES =
            List.of("增加", "净增", "新增", "减少", "提高", "下降", "上升", "降低", "回落", "增收", "多收", "增");
    private static final List<String> ADDED =
            List.of(",比年初新增", ",较年初新增", ",比上年新增", ",较上年新增", ",比上年末新增", ",比去年新增", ",比年初净增", ",比年初增加");
    private static final List<String> GROWN = List.of(",增长", "、增长", ",增长了", ",增幅", ",增幅达", ",同比增长");
    private static final int NEXT = 3;
    private static final int SHORT = 4;

    List<Movement> of(List<Told> sentence) {
        List<Movement> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<Base> bases = Base.at(page, sentence, i);
            if (!bases.isEmpty()) {
                Base base = bases.getFirst();
                moved(sentence, i, base, found);
                found.addAll(new Course(page, exempt)
                        .of(base, sentence, Math.max(i, sentence.indexOf(base.before())) + 1));
            } else if (sentence.get(i).kind() == Kind.LEVEL) {
                risen(sentence, i, found);
            }
        }
        return found;
    }

    private void moved(List<Told> sentence, int at, Base base, List<Movement> found) {
        Told now = base.now();
        int from = Math.max(at, sentence.indexOf(base.before())) + 1;
        for (int i = from; i < Math.min(sentence.size(), from + NEXT - 1); i++) {
            Told movement = sentence.get(i);
            String gap = page.between(sentence.get(i - 1), movement);
            boolean next = isNext(gap) || i == from && from > at + 1 && gap.length() <= SHORT;
            if (movement.isLevel() || !next || !sameThing(now, movement)) {
                return;
            }
            boolean change = movement.kind() == Kind.CHANGE && matches(now, movement);
            if ((movement.isGrowth() || change) && isPlain(gap, movement)) {
                Exempt.Bond bond = change ? Exempt.Bond.FIRM : exempt.of(now, movement, page.sentence(movement));
                if (bond != Exempt.Bond.NONE) {
                    found.add(new Movement.FromTo(new Levels(base.before(), now, movement, bond == Exempt.Bond.FIRM)));
                }
            }
        }
    }

    private boolean isPlain(String gap, Told movement) {
        return MEANS.stream().noneMatch(gap::contains) && !isDoubling(movement);
    }

    /// 翻两番 is said of three to five times as well.
    private boolean isDoubling(Told movement) {
        int end = Math.min(page.text().length(), movement.number().end() + 2);
        return page.text().substring(movement.number().start(), end).indexOf('番') >= 0;
    }

    /// 「由50%提高到58%,提高9个百分点」: points are the difference of rates.
    private static boolean matches(Told now, Told movement) {
        return now.written().kind().equals(movement.written().kind())
                || now.written().isRate() && movement.written().unit().endsWith("百分点");
    }

    private static boolean sameThing(Told now, Told movement) {
        return !movement.about().wording().isEmpty()
                && movement.about().scope().equals(now.about().scope())
                && (now.about().isKnown()
                        ? now.about().indicator().equals(movement.about().indicator())
                        : now.about().wording().equals(movement.about().wording()));
    }

    /// The movement follows in its own short clause: 「,增长」「,比上年增加」.
    private static boolean isNext(String gap) {
        return gap.length() <= 16
                && gap.startsWith(",") | gap.startsWith("、") | gap.startsWith("(")
                && ELSEWHERE.stream().noneMatch(gap::contains);
    }

    private void risen(List<Told> sentence, int at, List<Movement> found) {
        Told now = sentence.get(at);
        if (at + 2 >= sentence.size() || !now.written().isExact() || !now.isOfOneYear()) {
            return;
        }
        Told one = sentence.get(at + 1);
        Told other = sentence.get(at + 2);
        boolean added = isAdded(now, one, other);
        Told change = added || one.kind() == Kind.CHANGE ? one : other;
        Told growth = added || one.kind() == Kind.CHANGE ? other : one;
        if (added || isTold(now, one, other) && isRise(now, change, growth)) {
            rise(now, change, growth, found);
        }
    }

    private void rise(Told now, Told change, Told growth, List<Movement> found) {
        Exempt.Bond bond = exempt.of(now, growth, page.sentence(growth));
        if (bond != Exempt.Bond.NONE) {
            boolean year =
                    !page.lead(change).contains("年初") && !page.lead(growth).contains("年初");
            found.add(new Movement.Risen(now, change, growth, year && bond == Exempt.Bond.FIRM));
        }
    }

    private boolean isRise(Told now, Told change, Told growth) {
        return change.kind() == Kind.CHANGE
                && growth.isGrowth()
                && change.written().kind().equals(now.written().kind())
                && CHANGES.stream().anyMatch(page.lead(change)::contains);
    }

    /// Whether two figures after a level are of the same thing, each in its own short clause.
    private boolean isTold(Told now, Told one, Told other) {
        return isNext(page.between(now, one))
                && isNext(page.between(one, other))
                && isPlain(page.between(now, one), one)
                && isPlain(page.between(one, other), other)
                && sameThing(now, one)
                && sameThing(now, other)
                && one.written().isExact()
                && other.written().isExact();
    }

    /// 「余额120亿元,比年初新增20亿元,增长25%」: what was added is a level of its own to the reader.
    private boolean isAdded(Told now, Told one, Told other) {
        String first = page.between(now, one);
        String second = page.between(one, other);
        return one.isLevel()
                && other.isGrowth()
                && one.written().isExact()
                && other.written().isExact()
                && one.written().kind().equals(now.written().kind())
                && ADDED.stream().anyMatch(first::equals)
                && GROWN.stream().anyMatch(second::equals);
    }
}
