package cn.taizhang.core.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts one wording for all that mean the same, so that names and reports meet in one spelling.
///
/// 例: 「规模以上工业增加值」 and 「全市规上工业增加值」 both fold to 规上工业增加值, 「GDP」 to 生产总值.
///
/// - One pass from left to right, the longest fold first; what a fold gives is not folded again.
final class Folding {

    private final Words words;
    private final Map<String, String> replacements = new HashMap<>();

    Folding(List<Wordings.Fold> folds) {
        folds.forEach(fold -> replacements.put(fold.from(), fold.to()));
        this.words = Words.starting(replacements.keySet());
    }

    String fold(String wording) {
        StringBuilder folded = new StringBuilder(wording.length());
        int at = 0;
        while (at < wording.length()) {
            int length = words.from(wording, at, wording.length());
            if (length == 0) {
                folded.append(wording.charAt(at));
                at++;
            } else {
                String from = wording.substring(at, at + length);
                folded.append(replacements.getOrDefault(from, from));
                at += length;
            }
        }
        return folded.toString();
    }
}
