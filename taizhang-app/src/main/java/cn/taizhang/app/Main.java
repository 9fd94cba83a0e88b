package cn.taizhang.app;

import cn.taizhang.app.console.Console;
import java.util.List;

/// Starts the command line.
public final class Main {

    public static void main(String[] arguments) {
        // PDFBox would otherwise report every odd font on stderr
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        Console console = Console.ofProcess(List.of(arguments), System.getenv());
        System.exit(new CommandLineDoor(console).run(arguments));
    }

    private Main() {}
}
