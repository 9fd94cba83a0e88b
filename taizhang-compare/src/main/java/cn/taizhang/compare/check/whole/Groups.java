package cn.taizhang.compare.check.whole;

import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.rules.check.CheckCue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the wholes of a sentence and their parts.
///
/// 例: 「新建60公里、改建50公里,共100公里」; 「项目120个,其中新建60个、续建70个」.
///
/// - The first figure after 其中 is a part; the next ones are as long as they go on like it.
final class Groups {

    private static final Set<String> NEVER_ADDED =
            Set.of("%", "‰", "百分点", "个百分点", "倍", "微克/立方米", "年", "月", "天", "秒", "位", "名次", "岁", "℃", "分", "番", "成");
    private static final String JOINTS = "、和及与";
    /// What ends nouns of any making.
    private static final String EMPTY = "等的了为到达成过约近各设有";

    private static final String NEXT = "next";
    private static final int SHORT_NOUN = 7;
    private static final int LOOKED_BACK = 12;
    private static final int MOST_PARTS = 24;
    private static final int FARTHEST = 24;
    private static final int LONGEST_NOUN = 18;

    private final Page page;
    private final Cues cues;

    Groups(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
    }

    /// The groups of a sentence; `before` is the last figure of the sentence before it, or the first of this one.
    List<Group> of(List<Told> sentence, Told before) {
        List<Group> groups = new ArrayList<>();
        if (continues(sentence.getFirst(), before)) {
            List<Told> joined = new ArrayList<>(sentence);
            joined.addFirst(before);
            parts(joined, 1, groups);
            groups.replaceAll(Group::loosened);
        }
        for (int i = 1; i < sentence.size(); i++) {
            Told here = sentence.get(i);
            if (!adds(here)) {
                continue;
            }
            String gap = page.between(sentence.get(i - 1), here);
            if (opensTotal(gap)) {
                total(sentence, i, gap, groups);
            } else if (opensParts(gap)) {
                parts(sentence, i, groups);
            }
        }
        return groups;
    }

    /// 「完成350亿元。其中,内资200亿元、外资200亿元」.
    private boolean continues(Told first, Told before) {
        String words = page.before(first, FARTHEST);
        return before != first
                && adds(first)
                && cues.lengthAt(words, 0, CheckCue.OF_WHICH) > 0
                && !isLoose(words, NEXT)
                && page.text()
                                .substring(before.whole().end(), first.number().start())
                                .length()
                        <= words.length() + 2;
    }

    /// Whether figures like this one can be added up.
    private boolean adds(Told figure) {
        return figure.isLevel()
                && !NEVER_ADDED.contains(figure.written().kind())
                && !figure.written().unit().contains("/")
                && !cues.has(noun(figure), CheckCue.PER_EACH)
                && !cues.has(figure.about().wording(), CheckCue.PER_EACH);
    }

    /// The words of the clause before a figure, after the figure before it.
    private String noun(Told figure) {
        String lead = page.lead(figure);
        int at = lead.length();
        while (at > 0 && at > lead.length() - LONGEST_NOUN && !Character.isDigit(lead.charAt(at - 1))) {
            at--;
        }
        return lead.substring(at);
    }

    // ---- 「A、B,共C」

    /// 「,共」「,两项合计」: the cue opens the clause and little follows it.
    private boolean opensTotal(String gap) {
        String words = lastClause(gap);
        return words.length() < gap.length()
                && words.length() <= LONGEST_NOUN
                && cues.first(words, CheckCue.TOTAL) == 0;
    }

    private static String lastClause(String gap) {
        return gap.substring(Math.max(gap.lastIndexOf(','), gap.lastIndexOf('、')) + 1);
    }

    private void total(List<Told> sentence, int at, String gap, List<Group> groups) {
        Told whole = sentence.get(at);
        List<Told> parts = new ArrayList<>();
        boolean joined = true;
        for (int i = at - 1; i >= Math.max(0, at - MOST_PARTS); i--) {
            Told part = sentence.get(i);
            if (!adds(part) || !like(part, whole)) {
                break;
            }
            parts.addFirst(part);
            String before = i == 0 ? "" : page.between(sentence.get(i - 1), part);
            if (opensTotal(before) || opensParts(before)) {
                break;
            }
            joined &= parts.size() == 1 || joins(page.between(part, parts.get(1))) || isParallel(part, parts.get(1));
        }
        boolean bare = isBare(lastClause(gap), parts);
        if (parts.size() > 1 && (bare || joined) && !fits(whole, parts)) {
            groups.add(new Group(whole, parts, Group.Rest.NONE, bare && joined));
        }
    }

    /// Whether the last two, three, … figures before the whole are its sum: then it says nothing of the others.
    private static boolean fits(Told whole, List<Told> parts) {
        for (int from = 1; from <= parts.size() - 2; from++) {
            Group tail = new Group(whole, parts.subList(from, parts.size()), Group.Rest.NONE, true);
            if (Verdict.of(tail).key().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// 「共100公里」 is of what was told before; 「共培训3万人」 may be of something else.
    private boolean isBare(String words, List<Told> parts) {
        String rest = words.substring(cues.lengthAt(words, 0, CheckCue.TOTAL));
        return rest.length() <= 2
                || parts.stream().allMatch(part -> noun(part).endsWith(rest.substring(rest.length() - 2)));
    }

    // ---- 「C,其中A、B」「C(A、B)」

    private boolean opensParts(String gap) {
        int cue = cues.first(gap, CheckCue.OF_WHICH);
        if (cue < 0) {
            return gap.startsWith("(") && gap.length() <= LONGEST_NOUN;
        }
        boolean near = gap.length() - cue <= FARTHEST && gap.indexOf('、') < 0;
        return near && (!isLoose(gap, NEXT) || cue <= 1);
    }

    private boolean isLoose(String gap, String value) {
        return cues.value(gap, CheckCue.OF_WHICH).equals(value);
    }

    private void parts(List<Told> sentence, int at, List<Group> groups) {
        Told first = sentence.get(at);
        int before = at - 1;
        while (before >= 0 && !sentence.get(before).isLevel()) {
            before--;
        }
        if (before < 0 || !adds(sentence.get(before)) || !like(sentence.get(before), first)) {
            return;
        }
        Told whole = sentence.get(before);
        String gap = page.between(sentence.get(at - 1), first);
        boolean bracket = cues.first(gap, CheckCue.OF_WHICH) < 0;
        List<Told> parts = new ArrayList<>(List.of(first));
        boolean alike = follow(sentence, at + 1, whole, parts);
        boolean firm = alike && !laterParts(sentence, before) && !isLoose(gap, "loose");
        if (!bracket) {
            groups.add(new Group(whole, parts, isLoose(gap, NEXT) ? Group.Rest.NONE : rest(parts), firm));
        } else if (parts.size() > 1 && page.between(whole, first).equals(gap)) {
            groups.add(new Group(whole, parts, Group.Rest.ANY, firm));
        }
    }

    /// Adds the parts that follow the first; false where one of them may be none.
    private boolean follow(List<Told> sentence, int from, Told whole, List<Told> parts) {
        boolean alike = true;
        for (int i = from; i < Math.min(sentence.size(), from + MOST_PARTS); i++) {
            Told next = sentence.get(i);
            if (!next.isLevel()) {
                continue;
            }
            String gap = page.between(sentence.get(i - 1), next);
            if (!adds(next) || !like(next, whole) || ends(gap)) {
                break;
            }
            boolean sure = joins(gap) || isParallel(parts.getLast(), next);
            boolean larger = next.written().size().compareTo(whole.written().size()) > 0;
            if (!sure
                    && (larger || noun(next).length() > SHORT_NOUN || noun(next).length() < 2)) {
                break;
            }
            alike &= sure;
            parts.add(next);
        }
        return alike;
    }

    private boolean ends(String gap) {
        return opensParts(gap)
                || cues.has(gap, CheckCue.OWN_WHOLE)
                || cues.has(gap, CheckCue.OTHER_BASE)
                || gap.indexOf(')') >= 0;
    }

    /// Whether the whole is itself a part of another: then 其中 may go back further.
    private boolean laterParts(List<Told> sentence, int before) {
        for (int i = Math.max(1, before - LOOKED_BACK); i <= before; i++) {
            if (opensParts(page.between(sentence.get(i - 1), sentence.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private Group.Rest rest(List<Told> parts) {
        if (parts.size() != 2) {
            return Group.Rest.ANY;
        }
        String one = cues.value(noun(parts.getFirst()), CheckCue.COMPLEMENT);
        String other = cues.value(noun(parts.getLast()), CheckCue.COMPLEMENT);
        return !one.isEmpty() && one.equals(other) ? Group.Rest.BY_NAME : Group.Rest.ANY;
    }

    // ---- both

    private static boolean like(Told one, Told other) {
        return one.written().kind().equals(other.written().kind());
    }

    /// 「60公里、改建」「60公里和改建」: a joint, and no other clause between.
    private static boolean joins(String gap) {
        return !gap.isEmpty() && JOINTS.indexOf(gap.charAt(0)) >= 0 && gap.indexOf(',') < 0;
    }

    /// 「省级资金」「市级资金」: names of one making.
    private boolean isParallel(Told one, Told other) {
        String first = noun(one);
        String second = noun(other);
        char last = second.isEmpty() ? ' ' : second.charAt(second.length() - 1);
        return first.length() > 1
                && second.length() > 1
                && EMPTY.indexOf(last) < 0
                && first.charAt(first.length() - 1) == last;
    }
}
