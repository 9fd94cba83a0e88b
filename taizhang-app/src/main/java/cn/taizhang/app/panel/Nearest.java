package cn.taizhang.app.panel;

import cn.taizhang.core.indicator.Indicator;
import java.util.Comparator;
import java.util.List;

/// The indicators whose id or name is nearest to a wording that is no id.
///
/// 例: `gpd` is nearest to `gdp`; 社零 is an alias of `retail_sales`.
final class Nearest {

    private static final int SHOWN = 5;
    private static final int FAR = 1000;

    private Nearest() {}

    static List<String> to(String wording, List<Indicator> indicators) {
        return indicators.stream()
                .sorted(Comparator.comparingInt((Indicator indicator) -> distance(wording, indicator))
                        .thenComparing(Indicator::id))
                .limit(SHOWN)
                .map(indicator -> indicator.id() + " " + indicator.names().chinese())
                .toList();
    }

    /// A wording of the indicator, or a piece of one, is nearer than any spelling.
    private static int distance(String wording, Indicator indicator) {
        boolean alias = indicator.names().aliases().stream()
                .anyMatch(each -> each.wording().equals(wording));
        boolean part = wording.length() > 1
                && (indicator.id().contains(wording)
                        || indicator.names().chinese().contains(wording));
        return alias ? -FAR : part ? indicator.id().length() - FAR / 2 : edits(wording, indicator.id());
    }

    /// How many letters to put, drop, change or swap with the next.
    private static int edits(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : edits(table, one, other, new int[] {i, j});
            }
        }
        return table[one.length()][other.length()];
    }

    private static int edits(int[][] table, String one, String other, int[] at) {
        int i = at[0];
        int j = at[1];
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
