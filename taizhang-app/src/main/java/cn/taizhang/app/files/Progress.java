package cn.taizhang.app.files;

import cn.taizhang.app.console.Console;
import java.time.Duration;

/// Tells how far the reading of a folder is: files, characters a second, time that remains.
///
/// - On a terminal one line is redrawn; elsewhere a plain line comes every few seconds.
public final class Progress {

    private static final Duration REDRAW = Duration.ofMillis(200);
    private static final Duration REPEAT = Duration.ofSeconds(5);
    private static final double MILLION = 1e6;

    private final Console console;
    private final int files;
    private final long began = System.nanoTime();
    private final long pause;
    private long told = began;
    private int done;
    private long characters;

    public Progress(Console console, int files) {
        this.console = console;
        this.files = files;
        this.pause = (console.live() ? REDRAW : REPEAT).toNanos();
    }

    public void add(int read) {
        done++;
        characters += read;
        long now = System.nanoTime();
        if (now - told >= pause && done < files) {
            told = now;
            String line = line(now - began);
            if (console.live()) {
                console.err().print("\r" + line + "\u001B[K");
                console.err().flush();
            } else {
                console.err().println(line);
            }
        }
    }

    /// Takes the redrawn line away, so that what follows starts on a line of its own.
    public void clear() {
        if (console.live()) {
            console.err().print("\r\u001B[K");
            console.err().flush();
        }
    }

    public double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    public long characters() {
        return characters;
    }

    private String line(long nanos) {
        double seconds = nanos / 1e9;
        long remaining = Math.round(seconds / done * (files - done));
        return console.messages().say("read.progress", done, files, characters / seconds / MILLION, remaining);
    }
}
