package cn.taizhang.app.console;

/// How a command ended, as the shell sees it.
///
/// 例: 3 when one of many files could not be read; the others were.
public enum ExitCode {
    OK(0),
    /// Something of our own went wrong.
    FAILED(1),
    /// The command was not understood.
    USAGE(2),
    /// At least one input could not be read, or held no report.
    NOT_READ(3),
    /// The result could not be written.
    NOT_WRITTEN(4),
    /// The ledger could not be opened, read or written.
    LEDGER(5),
    /// The number lint found something doubtful, and no error.
    DOUBTS(6),
    /// The number lint found figures that cannot both be true.
    CONTRADICTIONS(7);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
