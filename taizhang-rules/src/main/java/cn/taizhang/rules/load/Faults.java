package cn.taizhang.rules.load;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with our own files, so that all of it is told at once.
///
/// 例: `mention/name.yaml:12:5: unknown key "patern"`.
public final class Faults {

    private final List<String> messages = new ArrayList<>();

    /// Notes a fault at a place; lines and columns count from 1, 0 where there is none.
    public void add(String file, int line, int column, String message) {
        messages.add(file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + message);
    }

    public List<String> messages() {
        return List.copyOf(messages);
    }

    /// Throws when there is a fault: the files of the product are wrong and it must not start.
    public void check() {
        if (!messages.isEmpty()) {
            throw new FaultyFiles(messages);
        }
    }

    /// The files of the product are faulty; the message lists every fault.
    public static final class FaultyFiles extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        FaultyFiles(List<String> messages) {
            super(messages.size() + " faults in our files:\n" + String.join("\n", messages));
        }
    }
}
