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
                && (indicator.id().contains(wording) || indicator.names().chinese().contains(wording));
        return alias ? -FAR : part ? indicator.id().length() - FAR / 2 : edits(wording, indicator.id());
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, corner + change);
                corner = above;
            }
        }
        return row[other.length()];
    }
}
