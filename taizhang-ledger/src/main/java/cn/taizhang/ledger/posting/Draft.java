package cn.taizhang.ledger.posting;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.store.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One posting before it is written: its own row, the rows attached to it, and its entries.
///
/// 例: the posting of one file with a source, a document, 350 sentences, a head and 812 entries.
final class Draft {

    private final Numbers numbers;
    private final long seq;
    private final Map<Shape, List<@Nullable Object[]>> attached = new HashMap<>();
    private final List<Posted> entries = new ArrayList<>();

    Draft(Numbers numbers) {
        this.numbers = numbers;
        this.seq = numbers.next(Shape.POSTING);
    }

    long seq() {
        return seq;
    }

    /// Attaches a row: the values after its number and that of the posting. Answers with its number.
    long attach(Shape shape, @Nullable Object... values) {
        long number = numbers.next(shape);
        @Nullable Object[] row = new @Nullable Object[values.length + 2];
        row[0] = number;
        row[1] = seq;
        System.arraycopy(values, 0, row, 2, values.length);
        attached(shape).add(row);
        return number;
    }

    List<@Nullable Object[]> attached(Shape shape) {
        return attached.computeIfAbsent(shape, none -> new ArrayList<>());
    }

    /// Adds an entry under the next number, and answers with it.
    Posted enter(Posted entry) {
        Posted numbered = new Posted(
                numbers.next(Shape.ENTRY),
                seq,
                entry.document(),
                entry.id(),
                entry.type(),
                entry.act(),
                entry.supersedes(),
                entry.anchor(),
                entry.payload(),
                entry.facets());
        entries.add(numbered);
        return numbered;
    }

    List<Posted> entries() {
        return entries;
    }
}
