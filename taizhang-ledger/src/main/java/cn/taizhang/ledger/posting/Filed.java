package cn.taizhang.ledger.posting;

import cn.taizhang.ledger.variant.Likeness;
import java.util.List;

/// What became of a file that was handed to the ledger.
public sealed interface Filed {

    /// Nothing: the same file stands there already, read by the same reader.
    record Known() implements Filed {}

    /// It stands there now. `variants` are the numbers of documents that hold the same report.
    record Added(long source, int reports, int entries, List<Likeness> variants) implements Filed {
        public Added {
            variants = List.copyOf(variants);
        }
    }

    /// The same file was read again by another reader, and read otherwise.
    record Reread(long source, Difference difference) implements Filed {}

    /// Another edition of a file the ledger knew; what persons had said of the old one was carried over or lost.
    record Edition(Added added, int reanchored, int lost) implements Filed {}

    /// How a second reading differs from the first; `kept` are records a person had spoken on, which stay as they
    /// are.
    record Difference(int appeared, int vanished, int changed, int kept) {
        public boolean isNone() {
            return appeared + vanished + changed + kept == 0;
        }
    }
}
