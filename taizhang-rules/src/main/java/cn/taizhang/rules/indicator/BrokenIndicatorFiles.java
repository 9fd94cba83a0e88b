package cn.taizhang.rules.indicator;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// Stops the start: the indicator files have faults, all of which it lists.
///
/// 例: 「2 faults in the indicator files: economy.yaml:12:3: unknown key 别名 …」.
public final class BrokenIndicatorFiles extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    BrokenIndicatorFiles(List<Fault> faults) {
        super(faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n  ", faults.size() + " faults in the indicator files:\n  ", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
