package cn.taizhang.rules.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Reads the files of knowledge that are shipped on the class path.
///
/// 例: `figure/units.tsv`.
public final class Resources {

    private static final String ROOT = "/cn/taizhang/rules/";

    private Resources() {}

    /// The text of one file below the root of the rules.
    public static String text(String path) {
        try (InputStream in = Resources.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + ROOT + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + ROOT + path, e);
        }
    }
}
