package cn.taizhang.rules.figure;

import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Tsv;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the base and factor of each unit from `units.tsv`.
///
/// 例: 斤, mass, base 吨, factor 0.0005.
///
/// - Faults: a factor that is no positive decimal, a base that is no base of itself, another dimension than its base,
///   a base without a factor or a factor without a base.
final class UnitTable {

    private static final int UNIT = 0;
    private static final int DIMENSION = 1;
    private static final int BASE = 2;
    private static final int FACTOR = 3;

    private final String file;
    private final Faults faults;

    UnitTable(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    BaseUnits bases(List<Tsv.Row> rows) {
        Map<String, Tsv.Row> byUnit = new HashMap<>();
        rows.forEach(row -> byUnit.put(row.cell(UNIT), row));
        Map<String, BaseUnits.Base> bases = new HashMap<>();
        for (Tsv.Row row : rows) {
            if (row.cell(BASE).isEmpty() != row.cell(FACTOR).isEmpty()) {
                fault(row, "a base needs a factor, and a factor a base");
            } else if (!row.cell(BASE).isEmpty()) {
                Tsv.Row base = byUnit.getOrDefault(row.cell(BASE), row);
                checkBase(row, base);
                bases.put(row.cell(UNIT), new BaseUnits.Base(row.cell(BASE), factor(row)));
            }
        }
        return new BaseUnits(bases);
    }

    private void checkBase(Tsv.Row row, Tsv.Row base) {
        if (!base.cell(UNIT).equals(row.cell(BASE))
                || !base.cell(BASE).equals(row.cell(BASE))
                || !base.cell(FACTOR).equals("1")) {
            fault(row, row.cell(BASE) + " is no base unit");
        } else if (!base.cell(DIMENSION).equals(row.cell(DIMENSION))) {
            fault(row, row.cell(UNIT) + " is another dimension than its base " + row.cell(BASE));
        }
    }

    private BigDecimal factor(Tsv.Row row) {
        try {
            BigDecimal factor = new BigDecimal(row.cell(FACTOR));
            if (factor.signum() > 0) {
                return factor;
            }
        } catch (NumberFormatException e) {
            fault(row, "factor is no decimal: " + row.cell(FACTOR));
            return BigDecimal.ONE;
        }
        fault(row, "factor is not positive: " + row.cell(FACTOR));
        return BigDecimal.ONE;
    }

    private void fault(Tsv.Row row, String message) {
        faults.add(file, row.line(), 0, message);
    }
}
