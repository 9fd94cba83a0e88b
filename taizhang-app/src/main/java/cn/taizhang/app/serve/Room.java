package cn.taizhang.app.serve;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;

/// The reading room: the ledger in a browser, and as an API.
///
/// - Found by the service loader, so that the command line starts without it.
public interface Room {

    /// Opens the room and keeps it open until the process is told to end.
    ExitCode open(Serving serving, Console console);
}
