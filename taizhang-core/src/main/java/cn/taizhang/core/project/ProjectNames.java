package cn.taizhang.core.project;

import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts a list of projects into its names.
///
/// 例: 「总投资8.2亿元的液晶屏项目、沈白高铁等12个重大项目」 gives 液晶屏项目 (with its money) and 沈白高铁.
///
/// - A name ends as projects do (项目, 高铁, 大桥), or stands in a list that is called …等项目.
/// - What is left of a name without general words (重大, 基础设施, 200个) must say which one is meant.
final class ProjectNames {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 45;
    private static final int SPECIFIC = 2;
    private static final int PHASED = 4;
    private static final String AFTER_COUNT = "个条座家所处项万千亿户件批套大类公平";
    private static final String GENERAL = "一二三四五六七八九十百千万亿第多余几数各大小新旧老级吨省市县区、,.%-()等型类";
    private static final String WORKS = "引水电气河湖江海路济港桥运坝站库厂房馆院园管网线隧矿油";
    private static final String BUILDING = "治改扩迁建修缮固联通输整护林草山城田沙洪灌渠堤闸井泵塔楼棚场区段期污隔安居";
    private static final String QUOTED_WORKS = "引济水电气路桥铁";

    private final String text;
    private final Hits<ProjectCue> hits;
    private final List<Item> items = new ArrayList<>();
    private int last;

    /// A project of a list: its words with size and money, and its name.
    record Item(Span whole, Span name) {}

    ProjectNames(String text, Hits<ProjectCue> hits) {
        this.text = text;
        this.hits = hits;
    }

    /// The names in `[start, end)`.
    List<Item> find(int start, int end) {
        items.clear();
        boolean many = text.startsWith("一批", start) || text.startsWith("一批", start - 2);
        if (end - start < SHORTEST || many) {
            return items;
        }
        hits.scan(text, start, end);
        int stop = label(start, end);
        boolean labelled = stop < end;
        if (labelled && (isCounted(stop, end) || !isLabelled(stop, end))) {
            return items;
        }
        split(start, stop, labelled && end - stop > 1);
        return items;
    }

    /// Where the 等 stands that ends the names, or `end`.
    private int label(int start, int end) {
        int depth = 0;
        for (int i = end - 1; i > start; i--) {
            char c = text.charAt(i);
            depth -= Letters.depth(c);
            if (c == '等' && depth == 0) {
                boolean word = i + 1 < end && (text.charAt(i + 1) == '级' || text.charAt(i + 1) == '教')
                        || text.charAt(i - 1) == '高'
                        || text.charAt(i - 1) == '中';
                if (!word) {
                    return i;
                }
            }
        }
        return end;
    }

    private boolean isLabelled(int stop, int end) {
        for (int i = hits.from(stop); i < hits.count(); i++) {
            if (hits.has(i, ProjectCue.BREAK) && !hits.has(i, ProjectCue.GENERIC)) {
                return false;
            }
            if (hits.has(i, ProjectCue.LABEL)) {
                return true;
            }
        }
        return end - stop <= 2;
    }

    /// 「等五大工程」 sums up programmes.
    private boolean isCounted(int stop, int end) {
        return stop + 2 < end && Letters.isCount(text.charAt(stop + 1)) && text.charAt(stop + 2) == '大';
    }

    private void split(int start, int stop, boolean labelled) {
        int from = start;
        int depth = 0;
        last = stop;
        for (int i = start; i <= stop; i++) {
            char c = i < stop ? text.charAt(i) : '、';
            depth = Math.max(0, depth + Letters.depth(c));
            boolean cut = c == '、' && !isNumbered(i + 1, stop) && !isSize(from, i, stop) || isJoint(i, stop);
            if (i == stop || depth == 0 && cut) {
                item(from, i, labelled);
                from = i + (i < stop && c == '以' ? 2 : 1);
            }
        }
    }

    /// 「3号、4号机组」 is one name.
    private boolean isNumbered(int at, int end) {
        int after = at;
        while (after < end && Letters.isDigit(text.charAt(after))) {
            after++;
        }
        return after < end
                && (after > at && "号#".indexOf(text.charAt(after)) >= 0 && !text.startsWith("线", after + 1)
                        || "二三四五六".indexOf(text.charAt(at)) >= 0 && at + 1 < end && text.charAt(at + 1) == '期');
    }

    /// Of 「总投资46亿元、年度投资12亿元的…产业园」 the first part belongs to the second.
    private boolean isSize(int start, int end, int stop) {
        int hit = hits.at(start);
        boolean part = text.indexOf('的', start, end) < 0 && hits.at(end + 1) >= 0;
        if (hit < 0 || !part || !hits.has(hit, ProjectCue.MONEY)) {
            return false;
        }
        int next = end + 1;
        while (next < stop && text.charAt(next) != '、' && text.charAt(next) != '的') {
            next++;
        }
        return hits.has(hits.at(end + 1), ProjectCue.MONEY) && next < stop && text.charAt(next) == '的';
    }

    /// Whether 和, 及, 以及 at a place joins two names: the one before must end as names do.
    private boolean isJoint(int at, int stop) {
        char c = text.charAt(at);
        boolean word = c == '和' || c == '及' || c == '与' || c == '以' && at + 1 < stop && text.charAt(at + 1) == '及';
        return word && at + 2 < stop && (nameEnds(at) || nameEnds(beforeLoose(0, at)));
    }

    private boolean nameEnds(int end) {
        int hit = hits.from(end) - 1;
        if (end > 0 && text.charAt(end - 1) == ')') {
            int open = end - 1;
            while (open > 0 && open > end - LONGEST && text.charAt(open) != '(') {
                open--;
            }
            return text.charAt(open) == '(' && nameEnds(open);
        }
        return hit >= 0 && hits.end(hit) == end && hits.has(hit, ProjectCue.NAME_END)
                || end > 0 && text.charAt(end - 1) == '”';
    }

    private void item(int start, int end, boolean labelled) {
        int from = skipOpeners(start, end);
        int name = afterSize(from, end);
        int to = trim(name, end);
        boolean broken =
                to > name && (isBroken(name, to) || text.substring(name, to).contains("一批"));
        if (broken && end == last && !labelled && !nameEnds(to)) {
            items.clear();
        }
        boolean ends = labelled || nameEnds(to) && text.charAt(to - 1) != '”';
        if (ends && !broken && isName(name, to)) {
            items.add(new Item(new Span(from, to), new Span(name, to)));
        }
    }

    private boolean isName(int start, int end) {
        boolean sized = end - start >= SHORTEST && end - start <= LONGEST && text.indexOf('的', start, end) < 0;
        return sized && !isCount(start, end) && !isProgramme(start, end) && isSpecific(start, end);
    }

    private int skipOpeners(int start, int end) {
        int at = start;
        while (at < end) {
            int hit = hits.at(at);
            boolean verb = hit >= 0 && hits.has(hit, ProjectCue.HEAD) && hits.end(hit) < end;
            boolean opener =
                    verb || hit >= 0 && hits.has(hit, ProjectCue.OPENER) && !hits.has(hit, ProjectCue.NAME_END);
            if (!opener && text.charAt(at) != '的') {
                break;
            }
            at = opener ? hits.end(hit) : at + 1;
        }
        return Math.min(at, end);
    }

    /// Steps over 「总投资8.2亿元的」, 「辐射内地的」.
    private int afterSize(int start, int end) {
        int at = start;
        for (int i = start; i < end && Letters.depth(text.charAt(i)) <= 0; i++) {
            if (text.charAt(i) == '的' && i + SHORTEST < end) {
                at = i + 1;
            }
        }
        return at;
    }

    /// Leaves out what follows the name: 建设, 前期工作, 相继.
    private int trim(int start, int end) {
        int to = Letters.dateStart(text, start, beforeLoose(start, end));
        to = to < end ? beforeLoose(start, to) : to;
        return to > start && text.charAt(to - 1) == '的' ? to - 1 : to;
    }

    /// Steps back over openers and parts of works: 主体结构, 年底.
    private int beforeLoose(int start, int end) {
        int to = end;
        for (int i = hits.from(end) - 1; i >= 0 && hits.start(i) > start; i--) {
            boolean loose = hits.has(i, ProjectCue.OPENER) && !hits.has(i, ProjectCue.NAME_END);
            if (hits.end(i) != to || !loose) {
                break;
            }
            to = hits.start(i);
        }
        return to;
    }

    /// 「32个城中村改造项目」 counts projects and names none.
    private boolean isCount(int start, int end) {
        int at = start;
        while (at < end && (Letters.isCount(text.charAt(at)) || ".-百多余约近超".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > start && at < end && AFTER_COUNT.indexOf(text.charAt(at)) >= 0 || isInner(start, end);
    }

    /// 「晋城两个校区」.
    private boolean isInner(int start, int end) {
        for (int i = start + 2; i + 1 < end; i++) {
            if ("个座条所大".indexOf(text.charAt(i)) >= 0
                    && text.charAt(i - 1) != '一'
                    && Letters.isCount(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /// 「“五个一批”工程」 is a programme, 「“引汉济渭”工程」 a project: what is quoted must say water, power or a way.
    private boolean isProgramme(int start, int end) {
        boolean quoted = false;
        boolean physical = false;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            inside = c == '“' || c != '”' && inside;
            quoted |= c == '“' || c == '"';
            physical |= (inside ? QUOTED_WORKS : WORKS).indexOf(c) >= 0;
        }
        boolean works = text.startsWith("工程", end - 2);
        boolean programme = works || text.startsWith("”项目", end - 3) || text.charAt(end - 1) == '”';
        return !physical && (quoted && programme || works && !builds(start, end));
    }

    /// Whether the name speaks of building, however little: 整治, 改造, 扩容.
    private boolean builds(int start, int end) {
        for (int i = start; i < end; i++) {
            if (BUILDING.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBroken(int start, int end) {
        for (int i = hits.from(start); i < hits.count() && hits.end(i) <= end; i++) {
            boolean part = hits.has(i, ProjectCue.GENERIC) || hits.has(i, ProjectCue.NAME_END);
            boolean led = hits.has(i, ProjectCue.HEAD) && !hits.has(i, ProjectCue.OPENER) && hits.start(i) == start;
            boolean verb = led || hits.has(i, ProjectCue.CAUSE) && hits.has(i, ProjectCue.HEAD);
            if (hits.has(i, ProjectCue.BREAK) && !hits.has(i, ProjectCue.NAME_END) || verb && !part) {
                return true;
            }
        }
        return false;
    }

    /// Whether enough of the name is left without general words, digits and marks.
    private boolean isSpecific(int start, int end) {
        int left = isOwn(start, end) || isPhase(start, end) ? SPECIFIC : 0;
        int at = start;
        while (at < end) {
            int hit = hits.at(at);
            if (hit >= 0 && (hits.has(hit, ProjectCue.GENERIC) || hits.has(hit, ProjectCue.NAME_END))) {
                at = hits.end(hit);
            } else {
                char c = text.charAt(at++);
                left += Letters.isDigit(c) || GENERAL.indexOf(c) >= 0 ? 0 : 1;
            }
        }
        return left >= SPECIFIC;
    }

    /// 「城区快速路二期」: what is built in phases is one.
    private boolean isPhase(int start, int end) {
        return end - start > PHASED && text.charAt(end - 1) == '期' && "一二三四五".indexOf(text.charAt(end - 2)) >= 0;
    }

    /// 「省图书馆」, 「市民中心」 are the one of that place.
    private boolean isOwn(int start, int end) {
        char c = text.charAt(start);
        char next = text.charAt(start + 1);
        return (c == '省' || c == '市') && "级际内场政区县市直地属道".indexOf(next) < 0 && nameEnds(end)
                || text.startsWith("自治区", start) && text.charAt(start + SHORTEST) != '级';
    }
}
