package cn.taizhang.table.codebook;

import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.file.TableFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One line each that loads a file in Stata, R and Python.
///
/// 例: `df = pandas.read_parquet("fact.parquet")`.
///
/// - Codes such as 210000 stay words: the lines for CSV say which columns are no numbers.
/// - No line for Stata where Stata has no command that reads the format.
record Loading(Table table, String file) {

    /// What to type, and in which program.
    record Line(String language, String code) {}

    List<Line> lines(TableFormat format) {
        return switch (format) {
            case CSV -> csv();
            case JSONL ->
                List.of(
                        new Line("R", "d <- jsonlite::stream_in(file(\"" + file + "\", encoding = \"UTF-8\"))"),
                        new Line(
                                "Python",
                                "import pandas; d = pandas.read_json(\"" + file
                                        + "\", lines=True, dtype=False, convert_dates=False)"));
            case XLSX ->
                List.of(
                        new Line("Stata", "import excel using \"" + file + "\", firstrow clear"),
                        new Line("R", "d <- readxl::read_excel(\"" + file + "\", guess_max = Inf)"),
                        new Line("Python", "import pandas; d = pandas.read_excel(\"" + file + "\")"));
            case PARQUET ->
                List.of(
                        new Line("R", "d <- arrow::read_parquet(\"" + file + "\")"),
                        new Line("Python", "import pandas; d = pandas.read_parquet(\"" + file + "\")"));
        };
    }

    private List<Line> csv() {
        List<Column> columns = table.columns();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (isWords(columns.get(i))) {
                places.add(Integer.toString(i + 1));
            }
        }
        String strings = places.isEmpty() ? "" : " stringcols(" + String.join(" ", places) + ")";
        String letters = columns.stream().map(Loading::letter).collect(Collectors.joining());
        String words = IntStream.range(0, columns.size())
                .filter(i -> isWords(columns.get(i)))
                .mapToObj(i -> "\"" + columns.get(i).name() + "\"")
                .collect(Collectors.joining(", "));
        return List.of(
                new Line(
                        "Stata",
                        "import delimited using \"" + file
                                + "\", varnames(1) case(preserve) bindquotes(strict) maxquotedrows(unlimited)"
                                + " encoding(\"UTF-8\")" + strings + " clear"),
                new Line("R", "d <- readr::read_csv(\"" + file + "\", col_types = \"" + letters + "\")"),
                new Line(
                        "Python",
                        "import pandas; d = pandas.read_csv(\"" + file + "\", encoding=\"utf-8-sig\","
                                + " dtype=dict.fromkeys([" + words + "], str))"));
    }

    private static boolean isWords(Column column) {
        return switch (column.type()) {
            case TEXT, TEXTS, PLACES -> true;
            case NUMBER, WHOLE, YES_NO -> false;
        };
    }

    private static String letter(Column column) {
        return switch (column.type()) {
            case TEXT, TEXTS, PLACES -> "c";
            case NUMBER, WHOLE -> "d";
            case YES_NO -> "l";
        };
    }
}
