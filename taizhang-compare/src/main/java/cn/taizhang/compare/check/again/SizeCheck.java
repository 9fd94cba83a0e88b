package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Steady;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.rules.check.SizeTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// Finds sizes of known indicators that no place of this level can have: the unit slipped.
///
/// 例: 「全省地区生产总值完成5000万元」.
///
/// - The bounds are wide; a slip from 亿 to 万 or back crosses them for most places.
public final class SizeCheck implements Check {

    private static final int NAMED = 5;

    private final Knowledge.Figures known;
    private final SizeTable sizes;
    private final Steady steady;

    public SizeCheck(Knowledge.Figures known, SizeTable sizes, Steady steady) {
        this.known = known;
        this.sizes = sizes;
        this.steady = steady;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        Level level = draft.reading().report().issuer().level();
        return page.told().stream()
                .filter(each -> isPlain(page, each))
                .flatMap(each -> held(draft.source(), page, each, level))
                .toList();
    }

    private boolean isPlain(Page page, Told figure) {
        return figure.kind() == Kind.LEVEL
                && figure.about().isKnown()
                && figure.about().scope().isEmpty()
                && figure.about().role() != Role.GLOSSARY
                && figure.written().isExact()
                && page.lead(figure).length() >= NAMED
                && !page.text().startsWith("以上", figure.whole().end())
                && steady.holds(page, figure);
    }

    private Stream<Finding> held(String source, Page page, Told figure, Level level) {
        String kind = figure.written().kind();
        return sizes.rows().values().stream()
                .filter(row -> row.indicator().equals(figure.about().indicator())
                        && row.unit().equals(kind))
                .flatMap(row -> held(source, page, figure, row, level));
    }

    private static Stream<Finding> held(String source, Page page, Told figure, SizeTable.Row row, Level level) {
        BigDecimal low = row.perHead() ? row.low() : row.low().movePointLeft(smaller(level));
        BigDecimal high = row.perHead() ? row.high() : row.high().movePointRight(larger(level));
        BigDecimal size = figure.written().size();
        if (size.compareTo(low) >= 0 && size.compareTo(high) <= 0) {
            return Stream.empty();
        }
        boolean small = size.compareTo(low) < 0;
        String bound = figure.written().like(small ? low : high);
        String shown = figure.written().shown();
        return Stream.of(new Finding(
                Family.UNIT,
                Severity.ERROR,
                new Finding.Message("check.unit.size", List.of(figure.about().wording(), shown)),
                shown + (small ? " < " : " > ") + bound,
                List.of(new Finding.Place(source, page.quote(figure)))));
    }

    /// By how many powers of ten the least place of a level may be smaller than the least province.
    private static int smaller(Level level) {
        return switch (level) {
            case NATION, PROVINCE -> 0;
            case PREFECTURE -> 2;
            case COUNTY, UNKNOWN -> 3;
            case TOWNSHIP -> 5;
        };
    }

    private static int larger(Level level) {
        return switch (level) {
            case NATION, UNKNOWN -> 2;
            case PROVINCE -> 0;
            case PREFECTURE, COUNTY, TOWNSHIP -> -1;
        };
    }
}
