package cn.taizhang.app.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Where a command writes: data to `out`, talk and progress to `err`, both in UTF-8, in one language.
///
/// - `width` is that of the terminal in columns; `live` tells whether `err` is a terminal, on which a line can be
/// redrawn.
public record Console(OutputStream out, PrintStream err, Messages messages, int width, boolean live) {

    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 160;

    /// The console of this process.
    public static Console ofProcess(List<String> arguments, Map<String, String> environment) {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                new Messages(Language.of(arguments, environment)),
                width(environment.getOrDefault("COLUMNS", "")),
                environment.containsKey("TAIZHANG_LIVE"));
    }

    private static int width(String columns) {
        boolean number =
                !columns.isEmpty() && columns.length() < 6 && columns.chars().allMatch(Character::isDigit);
        return number ? Math.clamp(Integer.parseInt(columns), LEAST_WIDTH, MOST_WIDTH) : USUAL_WIDTH;
    }

    /// Says one line on `err`.
    public void tell(String key, Object... values) {
        say(messages.say(key, values));
    }

    /// Says one line on `err` as it is worded, file names made harmless.
    public void say(String line) {
        err.println(Plain.line(line));
    }
}
