package cn.taizhang.app.export;

import cn.taizhang.core.text.Document;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One named value of a record type.
///
/// 例: `unit` of a fact, 「亿元」.
record Column<T>(String name, BiFunction<T, Document, Cell> cell) {

    static <T> Column<T> of(String name, Function<T, Cell> cell) {
        return new Column<>(name, (entry, document) -> cell.apply(entry));
    }

    static <T> Column<T> text(String name, Function<T, String> text) {
        return of(name, text.andThen(Cell::text));
    }
}
