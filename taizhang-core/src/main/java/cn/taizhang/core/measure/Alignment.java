package cn.taizhang.core.measure;

import java.util.ArrayList;
import java.util.List;

/// Gives each value of a list the measure that stands at its place in the list of measures.
///
/// 例: 「规上、规下工业增加值分别增长12%、10%」 gives 规上工业增加值 12 and 规下工业增加值 10;
/// 「城乡居民人均可支配收入分别增长4%、7%」 gives 城镇… 4 and 农村… 7.
///
/// - The last measure lends what it shares to those before it; a bound after the last value holds for all.
final class Alignment {

    private static final int SHORT = 4;

    private final Phrase phrase;

    Alignment(Phrase phrase) {
        this.phrase = phrase;
    }

    /// The measures of `count` values, or an empty list when the head does not name that many.
    List<String> measures(String head, int count) {
        List<String> parts = split(listed(head), count);
        if (parts.size() != count) {
            return count == 2 && head.contains("城乡")
                    ? List.of(head.replace("城乡", head.contains("低保") ? "城市" : "城镇"), head.replace("城乡", "农村"))
                    : List.of();
        }
        return lend(parts);
    }

    /// 「集成电路、新能源等新兴产业产值」: what 等 sums up is no part of the last measure.
    private String listed(String head) {
        int etc = head.lastIndexOf('等');
        if (etc < 2
                || etc + 2 > head.length()
                || "高初中平同".indexOf(head.charAt(etc - 1)) >= 0
                || head.indexOf('、', etc) >= 0) {
            return head;
        }
        return head.substring(0, etc) + phrase.attributeOf(head);
    }

    private static List<String> split(String head, int count) {
        List<String> parts = cut(head, "、", "");
        if (parts.size() < count) {
            List<String> finer = cut(head, "、和与", "");
            if (finer.size() == count) {
                return finer;
            }
            finer = cut(head, "、和与及", "以");
            return finer.size() == count ? finer : parts;
        }
        return parts;
    }

    private static List<String> cut(String head, String joints, String dropped) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            depth += c == '“' || c == '(' ? 1 : c == '”' || c == ')' ? -1 : 0;
            if (depth == 0 && joints.indexOf(c) >= 0) {
                add(parts, head.substring(from, i), dropped);
                from = i + 1;
            }
        }
        add(parts, head.substring(from), dropped);
        return parts;
    }

    private static void add(List<String> parts, String part, String dropped) {
        String clean = !dropped.isEmpty() && part.endsWith(dropped) ? part.substring(0, part.length() - 1) : part;
        if (!clean.isEmpty()) {
            parts.add(clean);
        }
    }

    private List<String> lend(List<String> parts) {
        String first = parts.getFirst();
        String last = parts.getLast();
        if (phrase.isAttribute(last) && !phrase.isAttribute(first)) {
            return withOwner(parts);
        }
        String suffix = parts.subList(1, parts.size() - 1).stream().anyMatch(this::isWhole) ? "" : suffix(parts);
        String deed = phrase.deedOf(first);
        List<String> named = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            String whole = i + 1 < parts.size() && !suffix.isEmpty() && !part.endsWith(suffix) && lacks(part, suffix)
                    ? part + suffix
                    : part;
            named.add(i > 0 && !deed.isEmpty() && phrase.deedOf(part).isEmpty() ? deed + whole : whole);
        }
        return named;
    }

    private boolean isWhole(String part) {
        return !phrase.attributeOf(part).isEmpty() || phrase.isRate(part);
    }

    private boolean lacks(String part, String suffix) {
        return phrase.attributeOf(part).isEmpty() && !phrase.isRate(part) || suffix.startsWith("占");
    }

    private List<String> withOwner(List<String> parts) {
        String owner = phrase.ownerOf(parts.getFirst());
        List<String> named = new ArrayList<>();
        for (String part : parts) {
            named.add(phrase.isAttribute(part) ? owner + part : part);
        }
        return named;
    }

    /// What the last measure lends to the others: 占…比重, its object, its attribute, or what follows a first part of
    /// the same length.
    private String suffix(List<String> parts) {
        String first = parts.getFirst();
        String last = parts.getLast();
        String share = share(last);
        if (!share.isEmpty()) {
            return share;
        }
        if (phrase.deedOf(first).equals(first) && !phrase.deedOf(last).isEmpty()) {
            return phrase.objectOf(last);
        }
        String common = afterCommon(first, last);
        return common.isEmpty() ? byLength(first, last) : common;
    }

    /// 占地区生产总值比重, 对经济增长贡献率
    private String share(String last) {
        int of = last.indexOf('占');
        int to = last.indexOf('对');
        int at = of > 0 ? of : to;
        return at > 0 && phrase.isRate(last) ? last.substring(at) : "";
    }

    /// 「城镇居民、农村居民人均可支配收入」: what follows the word that ends both.
    private static String afterCommon(String first, String last) {
        String end = first.length() < 2 ? first : first.substring(first.length() - 2);
        int common = last.indexOf(end);
        return common > 0 ? last.substring(common + end.length()) : "";
    }

    /// 「规上、规下工业增加值」: what follows a part as long as the first.
    private String byLength(String first, String last) {
        String attribute = phrase.attributeOf(last);
        String rest = first.length() <= 2 && last.length() > first.length() * 2 ? last.substring(first.length()) : "";
        return attribute.isEmpty() || rest.length() > attribute.length() + SHORT ? rest : attribute;
    }
}
