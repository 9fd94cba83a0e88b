package cn.taizhang.app.export;

import cn.taizhang.app.reading.ReadFile;

/// Writes what was read in one of the formats; may be used by several threads at once.
public interface Renderer {

    /// What stands before the first file. 例: the header line of CSV.
    default byte[] before() {
        return new byte[0];
    }

    byte[] render(ReadFile.Parts file);
}
