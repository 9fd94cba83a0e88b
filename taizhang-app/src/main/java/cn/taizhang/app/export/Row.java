package cn.taizhang.app.export;

import java.util.List;

/// One record as named values in the order of the format.
///
/// 例: `type` fact, `id` …, `indicator` 地区生产总值, `value` 6.
public record Row(List<Field> fields) {

    /// One named value.
    public record Field(String name, Cell cell) {}

    public Row {
        fields = List.copyOf(fields);
    }

    /// The value of a name; blank where the record has none of that name.
    public Cell cell(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return field.cell();
            }
        }
        return Cell.BLANK;
    }

    /// The value of a name in words; the empty string for a blank.
    public String text(String name) {
        return words(cell(name));
    }

    static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Number number -> number.value().toPlainString();
            case Cell.Whole whole -> Integer.toString(whole.value());
            case Cell.Blank blank -> "";
            case Cell.Texts texts -> String.join(";", texts.values());
            case Cell.Places places ->
                String.join(
                        ";",
                        places.values().stream()
                                .map(place -> place.start() + "-" + place.end())
                                .toList());
        };
    }
}
