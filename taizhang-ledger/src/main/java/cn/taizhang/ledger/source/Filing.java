package cn.taizhang.ledger.source;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Source;
import java.nio.file.Path;
import java.util.List;

/// One file with all that was read in it, as it is handed to the ledger.
///
/// 例: a compendium of four reports with an article before them has five parts.
public record Filing(Path path, Source source, List<Part> parts) {

    public Filing {
        parts = List.copyOf(parts);
    }

    /// One part: a report when its entries hold a [Report], else text that is kept apart.
    ///
    /// - `apart` says why it is no report, and is empty for one.
    public record Part(String title, String apart, Document document, List<Entry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }

        public boolean holdsReport() {
            return apart.isEmpty();
        }
    }
}
