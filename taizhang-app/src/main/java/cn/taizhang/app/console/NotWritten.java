package cn.taizhang.app.console;

import java.io.IOException;

/// The result could not be written: the disk is full, the folder is absent, the reader of the pipe has gone.
public final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean brokenPipe;

    public NotWritten(String target, IOException cause) {
        super(target, cause);
        this.brokenPipe = String.valueOf(cause.getMessage()).contains("Broken pipe");
    }

    /// Whether the next program of a pipe has simply read enough.
    public boolean isBrokenPipe() {
        return brokenPipe;
    }
}
