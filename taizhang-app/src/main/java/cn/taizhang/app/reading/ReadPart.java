package cn.taizhang.app.reading;

import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Document;
import java.util.List;

/// One part of a file with what was read in it.
///
/// 例: the second report of a compendium; the article before it, of which only remarks are kept.
public sealed interface ReadPart {

    Document document();

    /// The records in the order of the text.
    List<Entry> entries();

    /// The same part with fewer records.
    ReadPart with(List<Entry> kept);

    /// A report.
    record Whole(Report report, Document document, List<Entry> entries) implements ReadPart {
        public Whole {
            entries = List.copyOf(entries);
        }

        /// As the features that compare readings take it.
        public Reading reading() {
            return new Reading(document, report, entries);
        }

        @Override
        public ReadPart with(List<Entry> kept) {
            return new Whole(report, document, kept);
        }
    }

    /// Text that is no report.
    record Other(String title, Document document, List<Entry> entries) implements ReadPart {
        public Other {
            entries = List.copyOf(entries);
        }

        @Override
        public ReadPart with(List<Entry> kept) {
            return new Other(title, document, kept);
        }
    }
}
