package cn.taizhang.web.catalog;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.tally.Tally;
import java.util.List;

/// One document with all that the library tells of it.
///
/// 例: 云汀市2024年政府工作报告.docx, counted, 268 records, added 2026-11-21, the same report as document 7.
///
/// - `added` is an instant; `twins` are documents of the same place and year, or with the same text.
public record Item(Holding holding, Tally tally, String added, List<Twin> twins) {

    public Item {
        twins = List.copyOf(twins);
    }

    /// Another document that holds the same report; `share` of the words, 0 where only place and year are the same.
    public record Twin(long document, String file, double share) {}

    public long document() {
        return holding.document();
    }

    public int year() {
        return holding.head().year();
    }

    /// Whether it has its place in the grid.
    public boolean isPlaced() {
        return holding.head().isKnown() && holding.standing() != Holding.Standing.APART;
    }

    public State state() {
        return switch (holding.standing()) {
            case COUNTED -> State.COUNTED;
            case VARIANT -> State.VARIANT;
            case REPLACED -> State.REPLACED;
            case APART -> State.APART;
        };
    }

    /// Whether two different reports of one place and year both count.
    public boolean isDisputed() {
        return holding.counts() && twins.stream().anyMatch(twin -> twin.share() == 0);
    }

    /// Whether a person should look at the file itself, whatever was read in it.
    public boolean isOdd() {
        return state() != State.COUNTED || tally.misfiled() || !isPlaced() || isDisputed();
    }
}
