package cn.taizhang.ledger.posting;

import cn.taizhang.ledger.store.Database;
import cn.taizhang.ledger.store.Shape;
import java.util.HashMap;
import java.util.Map;

/// Gives out the numbers of rows, each table its own, without gaps.
final class Numbers {

    private final Database database;
    private final Map<String, Long> last = new HashMap<>();

    Numbers(Database database) {
        this.database = database;
    }

    long next(Shape shape) {
        long next = last.computeIfAbsent(shape.table(), table -> database.number("SELECT max(seq) FROM " + table)) + 1;
        last.put(shape.table(), next);
        return next;
    }
}
