package cn.taizhang.app.files;

import cn.taizhang.app.console.NotWritten;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Where the records go: a file, or standard output for `-`.
///
/// - A file is written beside its place and takes it only when it is [#finish]ed: what stood there before survives a
///   failure.
/// - A pipe or a device is written to as it is.
public final class Output implements AutoCloseable {

    private static final Path STANDARD = Path.of("-");

    private final String name;
    private final OutputStream stream;
    private final Path target;
    private final Path written;
    private boolean finished;

    private Output(String name, OutputStream stream, Path target, Path written) {
        this.name = name;
        this.stream = new BufferedOutputStream(stream);
        this.target = target;
        this.written = written;
    }

    public static Output to(Path target, OutputStream standard) {
        if (target.equals(STANDARD)) {
            return new Output("stdout", standard, STANDARD, STANDARD);
        }
        try {
            return file(target);
        } catch (IOException e) {
            throw new NotWritten(target.toString(), e);
        }
    }

    private static Output file(Path target) throws IOException {
        Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.isDirectory(real)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
        if (Files.exists(real) && !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            return new Output(target.toString(), Files.newOutputStream(real), real, real);
        }
        Path beside = real.resolveSibling(
                "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        OutputStream stream = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // An interrupt from the keyboard leaves nothing behind.
        beside.toFile().deleteOnExit();
        return new Output(target.toString(), stream, real, beside);
    }

    /// The stream beneath, for writers that need one.
    public OutputStream stream() {
        return stream;
    }

    public void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new NotWritten(name, e);
        }
    }

    /// Writes what is still held back; a file takes its place.
    public void finish() {
        try {
            stream.flush();
            if (!target.equals(written)) {
                stream.close();
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            }
            finished = true;
        } catch (IOException e) {
            throw new NotWritten(name, e);
        }
    }

    @Override
    public void close() {
        if (target.equals(STANDARD)) {
            return;
        }
        try {
            stream.close();
            if (!finished && !target.equals(written)) {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new NotWritten(name, e);
        }
    }
}
