package cn.taizhang.table.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A stream that the libraries may close and the caller still has.
public final class KeptOpen extends FilterOutputStream {

    public KeptOpen(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
