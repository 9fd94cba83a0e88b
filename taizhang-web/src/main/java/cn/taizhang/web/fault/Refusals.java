package cn.taizhang.web.fault;

import cn.taizhang.app.console.Refused;
import java.util.List;

/// What a person asked for cannot be written as it is: all faults at once.
///
/// 例: a correction with a word for a number and a status that is none.
///
/// - A `conflict` is with what stands in the ledger meanwhile, and not with the request itself.
public final class Refusals extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refused> faults;
    private final boolean conflict;

    public Refusals(List<Refused> faults, boolean conflict) {
        super(String.join(", ", faults.stream().map(Refused::key).toList()));
        this.faults = List.copyOf(faults);
        this.conflict = conflict;
    }

    public List<Refused> faults() {
        return faults;
    }

    public boolean isConflict() {
        return conflict;
    }
}
