package cn.taizhang.bench.planted.run;

import cn.taizhang.bench.planted.Family;
import java.util.Locale;

/// The names the lint prints for its families.
///
/// 例: `small-share` is `SMALL_SHARE`.
final class LintFamilies {

    static boolean named(Family family, String printed) {
        return family.name().equals(printed.toUpperCase(Locale.ROOT).replace('-', '_'))
                || family.chinese().equals(printed);
    }

    private LintFamilies() {}
}
