package cn.taizhang.table.record;

import cn.taizhang.core.text.Document;
import cn.taizhang.table.Cell;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The name of one value of a record type, and how a record gives it.
///
/// 例: `unit` of a fact, 「亿元」.
record RecordColumn<T>(String name, BiFunction<T, Document, Cell> cell) {

    static <T> RecordColumn<T> of(String name, Function<T, Cell> cell) {
        return new RecordColumn<>(name, (entry, document) -> cell.apply(entry));
    }

    static <T> RecordColumn<T> text(String name, Function<T, String> text) {
        return of(name, text.andThen(Cell::text));
    }
}
