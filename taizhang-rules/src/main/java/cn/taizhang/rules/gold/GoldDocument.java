package cn.taizhang.rules.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The labels of one report: a row for every number in it, and rows for its targets in words.
///
/// 例: row `48 fact 地区生产总值 growth 6 % approx target 2024`, whose number stands at code point 2513.
///
/// - Read from the two tables DOC.gold.tsv and DOC.mentions.tsv.
public record GoldDocument(String name, List<Row> rows) {

    private static final int COLUMNS = 12;

    public GoldDocument {
        rows = List.copyOf(rows);
    }

    /// One label; `label` is fact, part, date, enum, name, minor or qual.
    ///
    /// - `offset` and `context` are those of the mention, `-1` and empty for a target in words.
    public record Row(String id, String label, Claim claim, int offset, String context) {

        boolean isFact() {
            return label.equals("fact");
        }

        boolean isInWords() {
            return label.equals("qual");
        }

        boolean isMinor() {
            return label.equals("minor");
        }
    }

    private record Mention(int offset, String context) {
        static final Mention NONE = new Mention(-1, "");
    }

    /// Reads the two tables; a row whose number the mentions do not list is a fault of the labels.
    public static GoldDocument parse(String name, List<String> gold, List<String> mentions) {
        Map<String, Mention> at = new HashMap<>();
        for (String line : mentions) {
            String[] cells = line.split("\t", 4);
            at.put(cells[0], new Mention(Integer.parseInt(cells[1]), cells[3]));
        }
        List<Row> rows = new ArrayList<>();
        for (String line : gold.subList(1, gold.size())) {
            if (!line.isEmpty()) {
                rows.add(row(name, line, at));
            }
        }
        return new GoldDocument(name, rows);
    }

    private static Row row(String name, String line, Map<String, Mention> at) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), COLUMNS);
        Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i]);
        Claim claim = new Claim(
                cells[2],
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                Claim.Years.parse(cells[9]),
                cells[10],
                cells[11]);
        Mention mention = at.getOrDefault(cells[0], Mention.NONE);
        Row row = new Row(cells[0], cells[1], claim, mention.offset(), mention.context());
        if (mention.equals(Mention.NONE) && !row.isInWords()) {
            throw new IllegalArgumentException(name + ".gold.tsv: " + cells[0] + " is no listed mention");
        }
        return row;
    }
}
