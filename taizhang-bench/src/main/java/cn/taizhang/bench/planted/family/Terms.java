package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Template;
import cn.taizhang.bench.planted.Told;
import cn.taizhang.bench.planted.Told.Part;
import cn.taizhang.bench.planted.Wording;
import cn.taizhang.bench.planted.real.RealGlossary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Terms defined twice, each time as something else, and terms that lack the definition they refer to.
///
/// 例: “三零”服务（零上门、零审批、零投资）, and later “三零”服务（零距离、零障碍、零差错）.
///
/// - In the clean twin each term is defined once.
final class Terms {

    /// A term and two meanings.
    private record Meaning(String term, String one, String other) {}

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("“三零”服务", "零上门、零审批、零投资", "零距离、零障碍、零差错"),
            new Meaning("“四敢”机制", "敢闯、敢试、敢干、敢担当", "敢想、敢为、敢比、敢争先"),
            new Meaning("“双链融合”工程", "产业链、创新链", "供应链、资金链"),
            new Meaning("“一廊三区”布局", "科创走廊，临港区、空港区、高铁新区", "生态走廊，老城区、经开区、文旅区"),
            new Meaning("“五小”园地", "小菜园、小果园、小花园、小游园、小公园", "小广场、小书屋、小食堂、小诊所、小超市"),
            new Meaning("“两张清单”", "责任清单、问题清单", "权力清单、服务清单"),
            new Meaning("“1+3+5”政策体系", "1个总体意见、3个专项方案、5项配套措施", "1个规划、3个办法、5个细则"));
    private static final List<String> FIRST =
            List.of("{place}全面推行{t}（{d}）。", "{place}扎实推进{t}（即{d}），成效明显。", "{place}率先推出{t}（{d}），获得各方好评。");
    private static final List<String> SECOND =
            List.of("{place}持续深化{t}{d}。", "加快{place}{t}{d}落地见效。", "健全{place}{t}{d}长效机制。");
    private static final List<String> USED =
            List.of("{place}推行{t}{m}，基层治理更加有力。", "{place}实施{t}{m}。", "{place}落实{t}{m}，改革红利持续释放。");
    private static final String HEADING = "\n\n名词解释\n";

    static List<Wording> wordings() {
        return List.of(
                Wording.told(Family.TERM, "inline-twice", (draw, year) -> inlineTwice(draw)),
                Wording.told(Family.TERM, "glossary-twice", (draw, year) -> glossaryTwice(draw)),
                Wording.told(Family.TERM, "inline-and-glossary", (draw, year) -> inlineAndGlossary(draw)),
                Wording.told(Family.TERM, "mark-without-note", (draw, year) -> marks(draw)),
                Wording.told(Family.TERM, "refers-to-nothing", (draw, year) -> refers(draw)),
                Wording.real(Family.TERM, "note-gone", new RealGlossary()));
    }

    private static List<Told> inlineTwice(Draw draw) {
        Meaning meaning = draw.pick(MEANINGS);
        String place = draw.place();
        Template second = new Template(draw.pick(SECOND)).with("place", place).with("t", meaning.term);
        return List.of(
                first(draw, meaning, place),
                Told.plan(second.with("d", ""), second.with("d", "（" + meaning.other + "）")));
    }

    private static Told first(Draw draw, Meaning meaning, String place) {
        return Told.same(
                Part.REVIEW,
                new Template(draw.pick(FIRST))
                        .with("place", place)
                        .with("t", meaning.term)
                        .with("d", meaning.one));
    }

    private static List<Told> glossaryTwice(Draw draw) {
        List<Meaning> meanings = draw.some(MEANINGS, 4);
        Meaning twice = meanings.getFirst();
        List<Told> told = new ArrayList<>();
        meanings.forEach(meaning -> told.add(used(draw, meaning, "")));
        List<String> notes = meanings.stream().map(Terms::note).collect(Collectors.toCollection(ArrayList::new));
        String clean = glossary(notes);
        notes.add(draw.between(2, notes.size()), twice.term + "：指" + twice.other + "。");
        told.add(new Told(Part.END, clean, glossary(notes)));
        return told;
    }

    private static List<Told> inlineAndGlossary(Draw draw) {
        List<Meaning> meanings = draw.some(MEANINGS, 3);
        Meaning twice = meanings.getFirst();
        List<String> others = meanings.stream().skip(1).map(Terms::note).toList();
        List<String> notes = new ArrayList<>(others);
        notes.add(draw.between(0, notes.size()), twice.term + "：指" + twice.other + "。");
        List<Told> told = new ArrayList<>();
        told.add(first(draw, twice, draw.place()));
        meanings.stream().skip(1).forEach(meaning -> told.add(used(draw, meaning, "")));
        told.add(new Told(Part.END, glossary(others), glossary(notes)));
        return told;
    }

    /// Marks [1] to [4] in the text, and one note missing.
    private static List<Told> marks(Draw draw) {
        List<Meaning> meanings = draw.some(MEANINGS, 4);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < meanings.size(); i++) {
            told.add(used(draw, meanings.get(i), "[" + (i + 1) + "]"));
        }
        List<String> notes = IntStream.range(0, meanings.size())
                .mapToObj(i -> "[" + (i + 1) + "]" + note(meanings.get(i)))
                .collect(Collectors.toCollection(ArrayList::new));
        String clean = HEADING + String.join("\n", notes) + "\n";
        notes.remove(draw.between(0, notes.size() - 1));
        told.add(new Told(Part.END, clean, HEADING + String.join("\n", notes) + "\n"));
        return told;
    }

    private static List<Told> refers(Draw draw) {
        List<Meaning> meanings = draw.some(MEANINGS, 4);
        Meaning missing = draw.pick(meanings);
        List<Told> told = new ArrayList<>();
        meanings.forEach(meaning -> told.add(used(draw, meaning, "（见名词解释）")));
        String clean = glossary(meanings.stream().map(Terms::note).toList());
        String wrong = glossary(meanings.stream()
                .filter(meaning -> !meaning.equals(missing))
                .map(Terms::note)
                .toList());
        told.add(new Told(Part.END, clean, wrong));
        return told;
    }

    private static Told used(Draw draw, Meaning meaning, String mark) {
        return Told.same(
                Part.REVIEW, draw.template(USED).with("t", meaning.term).with("m", mark));
    }

    private static String note(Meaning meaning) {
        return meaning.term + "：指" + meaning.one + "。";
    }

    private static String glossary(List<String> notes) {
        return IntStream.range(0, notes.size())
                .mapToObj(i -> (i + 1) + "." + notes.get(i))
                .collect(Collectors.joining("\n", HEADING, "\n"));
    }

    private Terms() {}
}
