package cn.taizhang.ingest.format;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import java.util.List;

/// What the bytes of one file gave: its text, or the reason why there is none.
public sealed interface Extraction {

    /// The decoded source and, mapped to it, the main text with a line feed at the end of each line or block.
    ///
    /// 例: of the html 「&lt;p&gt;增长&amp;nbsp;5%&lt;/p&gt;」 `text` is that markup, `main` is 「增长 5%⏎」.
    ///
    /// - `dropped` are stretches of `text` that the format itself shows to be no text of the author: running heads
    ///   and page numbers of a pdf.
    record Extract(
            Source.Format format,
            String extractor,
            String text,
            List<Source.Place> places,
            MappedText main,
            List<Span> dropped)
            implements Extraction {

        public Extract {
            places = List.copyOf(places);
            dropped = List.copyOf(dropped);
        }
    }

    /// No text: the reason, and what was found in one Chinese clause. 例: `ENCRYPTED`, 「文件设有密码」.
    record Failure(Refusal reason, String found) implements Extraction {}
}
