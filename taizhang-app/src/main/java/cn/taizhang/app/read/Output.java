package cn.taizhang.app.read;

import cn.taizhang.app.console.NotWritten;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the records go: a file, or standard output for `-`.
final class Output implements AutoCloseable {

    private static final Path STANDARD = Path.of("-");

    private final String name;
    private final OutputStream stream;

    private Output(String name, OutputStream stream) {
        this.name = name;
        this.stream = new BufferedOutputStream(stream);
    }

    static Output to(Path target, OutputStream standard) {
        if (target.equals(STANDARD)) {
            return new Output("stdout", standard);
        }
        try {
            return new Output(target.toString(), Files.newOutputStream(target));
        } catch (IOException e) {
            throw new NotWritten(target.toString(), e);
        }
    }

    void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new NotWritten(name, e);
        }
    }

    @Override
    public void close() {
        try {
            stream.flush();
            if (!name.equals("stdout")) {
                stream.close();
            }
        } catch (IOException e) {
            throw new NotWritten(name, e);
        }
    }
}
