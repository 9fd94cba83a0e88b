package cn.taizhang.core.head;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Match;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import java.util.List;

/// Whose place a run of characters names: one of the table, one that the table lacks, or none.
///
/// 例: 「澜川省云汀市」 names 云汀市, which the table lacks; 「临汾市侯马市」 names one of the table; 「全市」 none.
///
/// - `name` is empty unless the table lacks the place; `above` is the place of the table named before it.
/// - A zone is called by the place it lies in: 高新区 of 西安 is 西安高新区.
/// - Two characters after a place of the table are what is left of its name: 内蒙古自区.
record OwnName(String name, Place above, boolean listed) {

    static final OwnName NONE = new OwnName("", Place.NONE, false);

    private static final OwnName LISTED = new OwnName("", Place.NONE, true);
    private static final List<String> UNITS =
            List.of("省", "自治区", "特别行政区", "自治州", "州", "地区", "盟", "市", "县", "区", "旗", "镇", "乡", "街道");
    private static final List<String> HOLDS_OTHERS = List.of("自治区", "自治州", "省", "市", "县");
    private static final List<String> ZONES = List.of(
            "开发区",
            "经济开发区",
            "经济技术开发区",
            "高新技术产业开发区",
            "高新区",
            "经开区",
            "新区",
            "园区",
            "工业园区",
            "工业区",
            "管理区",
            "保税区",
            "示范区",
            "度假区");
    private static final List<String> BARE = List.of("自治县", "自治州", "自治区", "民族乡");
    private static final String NO_BEGINNING = "全我本各该两省市县区州盟旗镇乡第届次";
    private static final int LEAST = 2;
    private static final List<String> SPEAKS_OF_COUNTIES =
            List.of("县(市、区)", "县(市)区", "县(区)", "县市区", "县区", "区县", "各县", "市县两级", "县级");

    /// Reads a run that ends where the organ or session begins.
    static OwnName of(String run, Gazetteer gazetteer) {
        Place above = Place.NONE;
        int at = 0;
        int last = 0;
        for (Match match = gazetteer.at(run, 0); match.found(); match = gazetteer.at(run, at)) {
            above = match.place();
            last = at;
            at += match.length();
        }
        if (at == run.length()) {
            return above.isNone() ? NONE : LISTED;
        }
        String name = last(run.substring(at));
        if (!above.isNone() && ZONES.contains(name)) {
            return new OwnName(run.substring(last), above, false);
        }
        boolean broken = !above.isNone() && name.length() <= LEAST;
        if (broken || !gazetteer.named(name).isEmpty() || endsWithListed(name, gazetteer)) {
            return LISTED;
        }
        return isName(name) ? new OwnName(name, above, false) : NONE;
    }

    /// A name of two characters (城区, 郊区) is also the end of other names.
    private static boolean endsWithListed(String name, Gazetteer gazetteer) {
        for (int start = 0; start + LEAST < name.length(); start++) {
            if (!gazetteer.named(name.substring(start)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// What stands after the last place that holds others. 例: 云汀市 of 澜川省云汀市.
    private static String last(String name) {
        for (String unit : HOLDS_OTHERS) {
            int at = name.indexOf(unit);
            int rest = at + unit.length();
            if (at >= LEAST - 1 && name.length() - rest >= LEAST) {
                return last(name.substring(rest));
            }
        }
        return name;
    }

    private static boolean isName(String name) {
        return name.length() >= LEAST
                && NO_BEGINNING.indexOf(name.charAt(0)) < 0
                && name.chars().allMatch(Character::isIdeographic)
                && !ZONES.contains(name)
                && !BARE.contains(name)
                && UNITS.stream().anyMatch(unit -> name.endsWith(unit));
    }

    boolean isUnlisted() {
        return !name.isEmpty();
    }

    /// The level its suffix tells; a 市 is a prefecture when its text speaks of counties.
    Level level(String text) {
        return switch (name.charAt(name.length() - 1)) {
            case '省' -> Level.PROVINCE;
            case '州', '盟' -> Level.PREFECTURE;
            case '镇', '乡', '道' -> Level.TOWNSHIP;
            case '市' -> SPEAKS_OF_COUNTIES.stream().anyMatch(text::contains) ? Level.PREFECTURE : Level.COUNTY;
            case '区' -> ofRegion();
            default -> Level.COUNTY;
        };
    }

    private Level ofRegion() {
        if (name.endsWith("自治区") || name.endsWith("特别行政区")) {
            return Level.PROVINCE;
        }
        return name.endsWith("地区") ? Level.PREFECTURE : Level.COUNTY;
    }
}
