package cn.taizhang.rules.gold;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compares two wordings of a measure: equal, one in the other, or alike by their pairs of characters.
///
/// 例: 「全市地区生产总值」 and 「地区生产总值」 are the same.
final class Wording {

    private static final double INSIDE = 0.6;
    private static final double ALIKE = 0.65;
    private static final String FILLER_MARKS = "的、,，“”\"《》()（）";
    private static final List<String> FILLER_WORDS =
            List.of("全市", "我市", "全省", "我省", "全县", "全区", "全国", "本市", "全年", "年内", "今年", "预计", "力争", "确保");

    static boolean same(String first, String second) {
        int[] a = bare(first);
        int[] b = bare(second);
        if (a.length == 0 || b.length == 0) {
            return false;
        }
        String left = new String(a, 0, a.length);
        String right = new String(b, 0, b.length);
        if (left.equals(right)) {
            return true;
        }
        boolean leftShorter = a.length <= b.length;
        boolean inside = leftShorter ? right.contains(left) : left.contains(right);
        if (inside && Math.min(a.length, b.length) >= INSIDE * Math.max(a.length, b.length)) {
            return true;
        }
        return dice(pairs(a), pairs(b)) >= ALIKE;
    }

    private static int[] bare(String wording) {
        String folded = Normalizer.normalize(wording, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(folded.length());
        int at = 0;
        while (at < folded.length()) {
            int skip = filler(folded, at);
            if (skip == 0) {
                kept.append(folded.charAt(at));
            }
            at += Math.max(1, skip);
        }
        return kept.codePoints().toArray();
    }

    private static int filler(String text, int at) {
        char c = text.charAt(at);
        if (FILLER_MARKS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return 1;
        }
        for (String word : FILLER_WORDS) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    private static Map<Long, Integer> pairs(int[] codePoints) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, codePoints.length - 1); i++) {
            long second = i + 1 < codePoints.length ? codePoints[i + 1] : -1;
            counts.merge(((long) codePoints[i] << Integer.SIZE) | (second & 0xFFFFFFFFL), 1, Integer::sum);
        }
        return counts;
    }

    private static double dice(Map<Long, Integer> a, Map<Long, Integer> b) {
        int shared = a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
        return 2.0 * shared / (size(a) + size(b));
    }

    private static int size(Map<Long, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Wording() {}
}
