package cn.taizhang.rules.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How large a known indicator of a province may be, and how small; beyond that its unit has slipped.
///
/// 例: `gdp⇥元⇥2000000000⇥40000000000000⇥place`: no province has a GDP of 5000万元.
///
/// - Faulty tables are refused as a whole, with every fault and its line.
public record SizeTable(Map<String, Row> rows) {

    private static final String HEADER = "indicator\tunit\tlow\thigh\tof";
    private static final int COLUMNS = 5;

    public SizeTable {
        rows = Map.copyOf(rows);
    }

    /// Sizes in the base unit; `perHead` where they are for each person and do not shrink with the place.
    public record Row(String indicator, String unit, BigDecimal low, BigDecimal high, boolean perHead) {}

    /// The table of the product.
    public static SizeTable load() {
        try (InputStream in = SizeTable.class.getResourceAsStream("sizes.tsv")) {
            if (in == null) {
                throw new IllegalStateException("sizes.tsv: no such table");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reading sizes.tsv", e);
        }
    }

    /// A table from its text.
    public static SizeTable parse(String table) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<String> faults = new ArrayList<>();
        List<String> lines = table.lines().toList();
        boolean header = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!header) {
                header = true;
                if (!line.equals(HEADER)) {
                    faults.add("sizes.tsv:" + (i + 1) + ": the header is not " + HEADER);
                }
                continue;
            }
            String fault = add(line.split("\t", -1), rows);
            if (!fault.isEmpty()) {
                faults.add("sizes.tsv:" + (i + 1) + ": " + fault);
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
        return new SizeTable(rows);
    }

    /// What is wrong with a line, or nothing.
    private static String add(String[] cells, Map<String, Row> rows) {
        if (cells.length != COLUMNS || !cells[4].equals("head") && !cells[4].equals("place")) {
            return "needs an indicator, a unit, two sizes, and head or place";
        }
        try {
            Row row = new Row(
                    cells[0], cells[1], new BigDecimal(cells[2]), new BigDecimal(cells[3]), cells[4].equals("head"));
            if (row.low().signum() <= 0 || row.low().compareTo(row.high()) >= 0) {
                return "low is not below high";
            }
            return rows.putIfAbsent(cells[0] + cells[1], row) == null ? "" : cells[0] + " stands here twice";
        } catch (NumberFormatException e) {
            return "no sizes: " + cells[2] + ", " + cells[3];
        }
    }
}
