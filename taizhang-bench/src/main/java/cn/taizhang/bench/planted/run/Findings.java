package cn.taizhang.bench.planted.run;

import cn.taizhang.bench.planted.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads what the lint prints: findings with family, severity and places.
///
/// 例: `{"family":"sum","severity":"error","places":[{"source":"a.txt","start":10,"end":24,"quote":"…"}]}`.
final class Findings {

    private static final Set<String> HINTS = Set.of("hint", "提示", "info", "note");

    /// The findings of a printed text; the places are those in the draft of that file name.
    static List<Finding> in(String printed, String draft) {
        List<Finding> findings = new ArrayList<>();
        for (Object value : Json.values(printed)) {
            collect(value, draft, findings);
        }
        return findings;
    }

    private static void collect(Object value, String draft, List<Finding> findings) {
        if (value instanceof List<?> list) {
            list.forEach(one -> collect(one, draft, findings));
        } else if (value instanceof Map<?, ?> map) {
            if (map.get("places") instanceof List<?> places && map.containsKey("family")) {
                findings.add(finding(map, places, draft));
            } else {
                map.values().forEach(one -> collect(one, draft, findings));
            }
        }
    }

    private static Finding finding(Map<?, ?> map, List<?> places, String draft) {
        List<Span> spans = new ArrayList<>();
        List<String> quotes = new ArrayList<>();
        for (Object one : places) {
            if (one instanceof Map<?, ?> place) {
                quotes.add(text(place, "quote"));
                if (text(place, "source").endsWith(draft)) {
                    spans.add(new Span(number(place, "start"), number(place, "end")));
                }
            }
        }
        String severity = text(map, "severity").toLowerCase(Locale.ROOT);
        String suppressed = text(map, "suppressed");
        return new Finding(
                text(map, "family"),
                HINTS.contains(severity),
                !suppressed.isEmpty() && !suppressed.equals("false"),
                spans,
                quotes);
    }

    private static String text(Map<?, ?> map, String name) {
        Object value = map.get(name);
        return value == null ? "" : value.toString();
    }

    private static int number(Map<?, ?> map, String name) {
        return Integer.parseInt(text(map, name));
    }

    private Findings() {}
}
