package cn.taizhang.web.fault;

import java.util.List;

/// What a person asked for cannot be written as it is: all faults at once.
///
/// 例: a correction with a word for a number and a status that is none.
///
/// - A `conflict` is with what stands in the ledger meanwhile, and not with the request itself.
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> faults;
    private final boolean conflict;

    public Refused(List<Wrong> faults, boolean conflict) {
        super(String.join(", ", faults.stream().map(Wrong::key).toList()));
        this.faults = List.copyOf(faults);
        this.conflict = conflict;
    }

    public List<Wrong> faults() {
        return faults;
    }

    public boolean isConflict() {
        return conflict;
    }
}
