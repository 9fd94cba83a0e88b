package cn.taizhang.app.serve;

import cn.taizhang.ledger.LedgerAddress;
import java.util.List;

/// What the reading room is to serve, and where it listens.
///
/// 例: `taizhang.db` at 127.0.0.1:8420, without accounts.
///
/// - `settings` are further settings as `name=value`, stronger than those of a file or the environment.
/// - `demo` says that the ledger is to be filled with the invented city where it is empty.
public record Serving(LedgerAddress ledger, List<String> settings, boolean demo) {

    /// No demonstration.
    public Serving(LedgerAddress ledger, List<String> settings) {
        this(ledger, settings, false);
    }

    public Serving {
        settings = List.copyOf(settings);
    }
}
