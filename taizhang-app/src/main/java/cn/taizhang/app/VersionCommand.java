package cn.taizhang.app;

import cn.taizhang.app.console.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints the version.
@Command(name = "version")
final class VersionCommand implements Runnable {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before run
    private CommandSpec spec;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        String version = Main.class.getPackage().getImplementationVersion();
        line.getOut().println(console.messages().say("version", version == null ? "dev" : version));
    }
}
