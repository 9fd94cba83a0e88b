package cn.taizhang.ingest.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Knows the lines that a site sets before and behind a text.
///
/// 例: 「【字号:」, 「来源:北京日报」, 「2026-02-09 09:45:30」, 「相关报道:」.
///
/// - Asked only about lines at the edges of a report; inside, the same words are the report's own.
public final class EdgeChrome {

    private static final int LONGEST_TIME = 22;
    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<Pattern> STARTS = new ArrayList<>();
    private static final List<Pattern> HOLDS = new ArrayList<>();
    private static final List<String> CUTS = new ArrayList<>();

    static {
        for (Table.Row row : Table.load("edge-chrome.tsv", 3)) {
            String text = row.cell(1);
            int max = Integer.parseInt(row.cell(2));
            switch (row.cell(0)) {
                case "whole" -> WHOLE.add(text);
                case "start" -> STARTS.add(new Pattern(text, max));
                case "holds" -> HOLDS.add(new Pattern(text, max));
                case "cut" -> CUTS.add(text);
                default ->
                    throw new IllegalStateException(
                            "edge-chrome.tsv:" + row.line() + ": no such match: " + row.cell(0));
            }
        }
    }

    private EdgeChrome() {}

    private record Pattern(String text, int max) {}

    /// True for a line that belongs to the site.
    public static boolean isChrome(String line) {
        if (WHOLE.contains(line) || isTime(line) || isCut(line)) {
            return true;
        }
        for (Pattern start : STARTS) {
            if (line.length() <= start.max() && line.startsWith(start.text())) {
                return true;
            }
        }
        for (Pattern held : HOLDS) {
            if (line.length() <= held.max() && line.contains(held.text())) {
                return true;
            }
        }
        return false;
    }

    /// True for a line behind which everything belongs to the site.
    public static boolean isCut(String line) {
        for (String cut : CUTS) {
            if (line.startsWith(cut)) {
                return true;
            }
        }
        return false;
    }

    /// True for a label whose value stands on the next line. 例: 「来源:⏎宁夏日报客户端」.
    public static boolean awaitsValue(String line) {
        return line.length() <= 6 && line.endsWith(":") && isChrome(line);
    }

    /// 「2026-02-03 09:02:33」
    private static boolean isTime(String line) {
        if (line.length() < 8 || line.length() > LONGEST_TIME) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < line.length(); i++) {
            if (Shapes.isDigit(line.charAt(i))) {
                digits++;
            } else if ("-/: .".indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return digits >= 6;
    }
}
