package cn.taizhang.app.ledger;

import cn.taizhang.ledger.LedgerAddress;
import picocli.CommandLine.Option;

/// `--ledger FILE|URL`, the same for every command: else the environment's `TAIZHANG_LEDGER`, else `taizhang.db` here.
public final class LedgerOption {

    private static final String USUAL = "taizhang.db";

    @Option(names = "--ledger", paramLabel = "FILE|URL", descriptionKey = "ledger")
    private String words = "";

    public LedgerAddress address() {
        if (!words.isEmpty()) {
            return LedgerAddress.of(words);
        }
        String usual = System.getenv("TAIZHANG_LEDGER");
        return LedgerAddress.of(usual == null || usual.isEmpty() ? USUAL : usual);
    }

    /// Whether a ledger was named on the command line.
    public boolean isNamed() {
        return !words.isEmpty();
    }
}
