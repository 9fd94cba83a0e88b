package cn.taizhang.ingest.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the table of contents of a compendium.
///
/// 例: 「13.2024年度江阴市政府工作报告 193」 lists 「2024年江阴市政府工作报告」.
public final class Contents {

    private static final int FEWEST = 3;

    private Contents() {}

    /// The paragraphs that list a report, empty where fewer than three do.
    static List<Integer> listing(List<String> paragraphs, int from, int to) {
        List<Integer> listing = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (Signs.isTitle(paragraphs.get(i)) && key(paragraphs.get(i)).endsWith("报告")) {
                listing.add(i);
            }
        }
        return listing.size() < FEWEST ? List.of() : listing;
    }

    /// The offset behind the last listing line, `from` where fewer than three lines list a report.
    static int end(List<String> paragraphs, int from, int to) {
        int count = 0;
        int end = from;
        for (int i = from; i < to; i++) {
            String line = paragraphs.get(i);
            if (Signs.isTitle(line) && title(line).endsWith("报告") && title(line).length() < line.length()) {
                count++;
                end = i + 1;
            }
        }
        return count < FEWEST ? from : end;
    }

    /// Those of the listing whose report is not among the titles.
    static List<Integer> missing(List<String> paragraphs, List<Integer> listing, Set<String> titleKeys) {
        return listing.stream()
                .filter(i -> !titleKeys.contains(key(paragraphs.get(i))))
                .toList();
    }

    /// A title without its number, its page and its variants of wording.
    static String key(String title) {
        return title(title).replace(" ", "").replace("年度", "年");
    }

    /// A listed title without its number and its page. 例: 「2024年度江阴市政府工作报告」.
    public static String title(String line) {
        int from = 0;
        while (from < 3 && from < line.length() && Character.isDigit(line.charAt(from))) {
            from++;
        }
        boolean numbered = from > 0 && from < line.length() && (line.charAt(from) == '.' || line.charAt(from) == '、');
        int to = line.length();
        while (to > 0 && ("0123456789 .…·()-".indexOf(line.charAt(to - 1)) >= 0)) {
            to--;
        }
        int start = numbered ? from + 1 : 0;
        return start < to ? line.substring(start, to).strip() : "";
    }
}
