package cn.taizhang.core.reading;

import cn.taizhang.core.head.Head;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Issuer;
import cn.taizhang.core.record.Report.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words by which an issuer calls itself: as a scope they say nothing, for they name the whole place.
///
/// 例: in a report of 襄阳市 全市, 我市, 襄阳 and 襄樊 are the place itself; 全省 and 全国 are wider and stay.
///
/// - Every name of the place counts, through renaming and recoding; a place it was merged into is another one.
/// - 全市 of a city under a city (侯马市 under 临汾市) stays, for it may be the wider one; 我市 is its own.
/// - A scope that is more than such a word stays as worded.
final class OwnScope {

    private static final List<String> OWN = List.of("我", "本");
    private static final List<String> NATION = List.of("全国", "我国", "国内", "全国范围");

    private final Set<String> words = new HashSet<>();

    private OwnScope() {}

    static OwnScope of(Head head, Gazetteer gazetteer) {
        OwnScope own = new OwnScope();
        Issuer issuer = head.issuer();
        if (issuer.level() == Level.NATION) {
            own.words.addAll(NATION);
        } else if (!issuer.name().isEmpty()) {
            own.call(issuer.name());
            own.callItself(unit(issuer.name()), wider(head, gazetteer));
            gazetteer.places().stream()
                    .filter(place -> gazetteer.same(place, head.place()))
                    .forEach(own::callAll);
        }
        return own;
    }

    /// The scope, empty where it is the issuer itself.
    String without(String scope) {
        return words.contains(scope) ? "" : scope;
    }

    private void callAll(Place place) {
        call(place.name());
        words.addAll(place.shortNames());
    }

    private void call(String name) {
        words.add(name);
        words.add(name + "全" + unit(name));
    }

    private void callItself(String unit, String wider) {
        OWN.forEach(own -> words.add(own + unit));
        if (wider.indexOf(unit) < 0) {
            words.add("全" + unit);
            words.add(unit + "内");
        }
        if (unit.equals("区") && words.stream().anyMatch(word -> word.endsWith("自治区"))) {
            words.add("自治区");
            words.add("全自治区");
        }
    }

    /// The units of the places above: 市省 for 侯马市.
    private static String wider(Head head, Gazetteer gazetteer) {
        StringBuilder units = new StringBuilder();
        Place above = gazetteer.coded(head.issuer().parent(), head.year());
        while (!above.isNone()) {
            units.append(above.unit());
            above = gazetteer.parent(above, head.year());
        }
        return units.toString();
    }

    private static String unit(String name) {
        return name.substring(name.length() - 1);
    }
}
