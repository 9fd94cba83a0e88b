package cn.taizhang.web.places;

import cn.taizhang.core.record.Report.Level;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.panel.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds the governments above a place in a year.
///
/// 例: above 云汀市 2024 stand its province of 2024 and the State Council of 2024.
///
/// - Goes by the parent the report states, then by the first two digits of the code, then to the nation.
final class Chain {

    private static final int PROVINCE_DIGITS = 2;

    private final Map<String, Line> byCode = new HashMap<>();
    private final Map<Integer, Line> nation = new HashMap<>();

    Chain(List<Line> lines) {
        for (Line line : lines) {
            if (line.place().level() == Level.NATION) {
                nation.put(line.year(), line);
            } else if (!line.place().code().isEmpty()) {
                byCode.put(line.place().code() + line.year(), line);
            }
        }
    }

    /// The lines above, the nearest first.
    List<Line> above(Line line) {
        List<Line> found = new ArrayList<>();
        Line at = line;
        while (at.place().level() != Level.NATION) {
            List<Line> next = next(at);
            if (next.isEmpty() || found.contains(next.getFirst())) {
                break;
            }
            at = next.getFirst();
            found.add(at);
        }
        return found;
    }

    private List<Line> next(Line line) {
        Holding.Head head = line.head();
        String code = line.place().code();
        String province = code.length() < PROVINCE_DIGITS ? "" : code.substring(0, PROVINCE_DIGITS) + "0000";
        return Stream.of(head.parent(), province)
                .filter(above -> !above.isEmpty() && !above.equals(code))
                .map(above -> byCode.get(above + line.year()))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> Stream.ofNullable(nation.get(line.year())).findFirst())
                .map(List::of)
                .orElse(List.of());
    }
}
