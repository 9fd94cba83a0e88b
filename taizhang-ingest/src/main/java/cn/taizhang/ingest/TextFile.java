package cn.taizhang.ingest;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.ingest.format.Extraction;
import java.util.List;

/// Reads plain text: the decoded source is the characters of the file, line ends as they are.
final class TextFile {

    private TextFile() {}

    static Extraction read(String text, String charset) {
        return new Extraction.Extract(
                Source.Format.TXT, "txt/" + charset, text, List.of(), MappedText.identity(text), List.of());
    }
}
