package cn.taizhang.app;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Runs the command line as a shell would and keeps what it wrote.
public final class Shell {

    private static final int WIDTH = 80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int code;

    public static Shell run(Language language, String... arguments) {
        return run(language, WIDTH, arguments);
    }

    static Shell run(Language language, int width, String... arguments) {
        Shell shell = new Shell();
        PrintStream err = new PrintStream(shell.err, true, StandardCharsets.UTF_8);
        Console console = new Console(shell.out, err, new Messages(language), width, false);
        shell.code = new CommandLineDoor(console).run(arguments);
        return shell;
    }

    public int code() {
        return code;
    }

    public String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    public String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
