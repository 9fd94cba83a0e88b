package cn.taizhang.web.breakdown;

import cn.taizhang.ledger.query.Holding;
import java.util.List;

/// The reports that can be broken down, the newest first.
public record Reports(List<Holding> all) {
    public Reports {
        all = List.copyOf(all);
    }
}
