package cn.taizhang.core.head;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Match;
import cn.taizhang.core.place.Place;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the running text says of place and year, counted in one pass over a bounded stretch.
///
/// 例: 全市 23 times and 临沧 22 times under a heading of 云南省.
///
/// - `self` counts by unit (省, 市, 区, 县, 州, 盟, 旗) how often the text speaks of 全省, 我市, ….
/// - `named` counts every place that a name may mean.
final class Body {

    private static final int LONGEST = 60_000;
    private static final String UNITS = "省市区县州盟旗";
    private static final double FITS = 0.3;
    private static final String BEFORE_OTHER_WORDS = "安健完保齐";

    private final int[] self = new int[UNITS.length()];
    private final Map<Place, Integer> named = new LinkedHashMap<>();

    private Body() {}

    static Body of(String text, Gazetteer gazetteer, Ballot<Integer> years, HeadCues cues) {
        Body body = new Body();
        YearCues yearCues = new YearCues(text, years, cues);
        int end = Math.min(text.length(), LONGEST);
        int at = 0;
        while (at < end) {
            char c = text.charAt(at);
            if (c >= '1' && c <= '2') {
                yearCues.read(at);
                at++;
            } else {
                at = body.count(text, at, c, gazetteer);
            }
        }
        yearCues.close();
        return body;
    }

    private int count(String text, int at, char c, Gazetteer gazetteer) {
        if ((c == '全' || c == '我') && at + 1 < text.length()) {
            int unit = UNITS.indexOf(text.charAt(at + 1));
            if (unit >= 0 && (at == 0 || BEFORE_OTHER_WORDS.indexOf(text.charAt(at - 1)) < 0)) {
                self[unit]++;
            }
            return at + 1;
        }
        Match match = gazetteer.at(text, at);
        if (!match.found()) {
            return at + 1;
        }
        for (Place place : match.namesakes()) {
            named.merge(place, 1, Integer::sum);
        }
        return at + match.length();
    }

    int named(Place place) {
        return named.getOrDefault(place, 0);
    }

    Map<Place, Integer> named() {
        return named;
    }

    /// How often the most used name of those that fit occurs.
    int mostNamed() {
        return named.entrySet().stream()
                .filter(e -> fits(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    boolean fits(Place place) {
        return fit(place) >= FITS;
    }

    /// How much of the text's talk of itself fits a place, from 0 to 1; 1 where it hardly speaks of itself.
    /// A 地区 has no people's congress and gives no report.
    private double fit(Place place) {
        int all = Arrays.stream(self).sum();
        int unit = UNITS.indexOf(place.unit());
        if (place.name().endsWith("地区")) {
            return 0;
        }
        return all < 3 || unit < 0 ? 1 : (double) self[unit] / all;
    }
}
