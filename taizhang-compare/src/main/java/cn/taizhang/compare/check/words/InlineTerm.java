package cn.taizhang.compare.check.words;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A quoted name with its meaning in brackets right behind it.
///
/// 例: 「“三零”服务(零上门、零审批、零投资)」: the name “三零”服务, the meaning 零上门、零审批、零投资.
///
/// - `name` runs from the quotation mark to the bracket, `meaning` is what stands inside the brackets.
record InlineTerm(Span name, Span meaning) {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_REST = 8;
    private static final int LONGEST_MEANING = 160;
    private static final int LONGEST_ITEM = 18;
    private static final int SHARED = 3;
    private static final List<String> OPENINGS = List.of("即", "是指", "指", "就是", "也就是", "包括", "分别是", "为");

    /// The quoted names with brackets before a place.
    static List<InlineTerm> of(String text, int end) {
        List<InlineTerm> found = new ArrayList<>();
        for (int at = text.indexOf('('); at >= 0 && at < end; at = text.indexOf('(', at + 1)) {
            int close = text.indexOf(')', at);
            int start = start(text, at);
            boolean whole = close > at + 1 && close - at <= LONGEST_MEANING;
            if (whole && start < at && text.substring(at, close).indexOf('\n') < 0) {
                found.add(new InlineTerm(new Span(start, at), new Span(at + 1, close)));
            }
        }
        return found;
    }

    /// Where the quotation before a bracket starts; the bracket when none ends there or a few letters before.
    private static int start(String text, int bracket) {
        int quote = bracket;
        while (quote > 0 && bracket - quote <= LONGEST_REST && Character.isLetter(text.charAt(quote - 1))) {
            quote--;
        }
        if (quote == 0 || text.charAt(quote - 1) != '”') {
            return bracket;
        }
        int open = text.lastIndexOf('“', quote - 1);
        return open >= 0
                        && quote - open <= LONGEST_NAME
                        && text.substring(open, quote).indexOf('\n') < 0
                ? open
                : bracket;
    }

    /// The items of a meaning: 零上门, 零审批 and 零投资 of 「即零上门、零审批、零投资。」; none where it is no list.
    static List<String> items(String meaning) {
        String bare = meaning.endsWith("。") ? meaning.substring(0, meaning.length() - 1) : meaning;
        for (String opening : OPENINGS) {
            if (bare.startsWith(opening)) {
                bare = bare.substring(opening.length());
                break;
            }
        }
        List<String> items = List.of(bare.split("[、,;]", -1));
        boolean list = items.size() > 1
                && bare.indexOf('、') > 0
                && bare.indexOf('。') < 0
                && items.stream().allMatch(item -> !item.isBlank() && item.length() <= LONGEST_ITEM);
        return list ? items : List.of();
    }

    /// Whether two lists have as many items and hardly any two letters in common.
    static boolean differ(List<String> items, List<String> others) {
        if (items.isEmpty() || items.size() != others.size()) {
            return false;
        }
        Set<String> pairs = pairs(items);
        Set<String> common = pairs(others);
        int fewer = Math.min(pairs.size(), common.size());
        common.retainAll(pairs);
        return common.size() * SHARED < fewer;
    }

    private static Set<String> pairs(List<String> items) {
        Set<String> pairs = new HashSet<>();
        for (String item : items) {
            for (int i = 1; i < item.length(); i++) {
                pairs.add(item.substring(i - 1, i + 1));
            }
        }
        return pairs;
    }
}
