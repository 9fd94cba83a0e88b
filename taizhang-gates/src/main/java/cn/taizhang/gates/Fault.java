package cn.taizhang.gates;

import java.nio.file.Path;

/// One breach of a house rule: where it is and what is wrong.
///
/// 例: `Reader.java:41: method read has 73 lines, at most 60 are allowed`.
public record Fault(Path file, long line, String what) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + what;
    }
}
