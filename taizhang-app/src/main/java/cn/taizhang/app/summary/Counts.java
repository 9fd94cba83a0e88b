package cn.taizhang.app.summary;

import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Remark;
import java.util.List;
import java.util.stream.Stream;

/// Counts the records of one report.
record Counts(List<Entry> entries) {

    <T extends Entry> Stream<T> all(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast);
    }

    long of(Class<? extends Entry> type) {
        return all(type).count();
    }

    long promises(Commitment.Testability.Grade grade) {
        return all(Commitment.class)
                .filter(promise -> promise.testability().grade() == grade)
                .count();
    }

    /// Numbers that became facts; one that holds for two measures counts once.
    long numbersRead() {
        return all(Fact.class)
                .map(Fact::quantity)
                .flatMap(Counts::number)
                .distinct()
                .count();
    }

    long remarks(Remark.Code code) {
        return all(Remark.class).filter(remark -> remark.code() == code).count();
    }

    private static Stream<Integer> number(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Amount amount -> Stream.of(amount.number().start());
            case Quantity.Range range -> Stream.of(range.number().start());
            case Quantity.Words words -> Stream.of();
        };
    }
}
