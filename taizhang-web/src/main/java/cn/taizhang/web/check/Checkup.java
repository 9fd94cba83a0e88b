package cn.taizhang.web.check;

import cn.taizhang.app.check.Checked;
import java.time.Instant;
import java.util.List;

/// One draft that was checked, kept in memory for who dropped it.
///
/// 例: 草稿2025.docx, held against 云汀市2024年政府工作报告.docx, three findings.
///
/// - `title` is what the draft is called; `against` are the reports it was held against; `text` is the canonical text,
///   which the spans of the findings count in.
public record Checkup(
        String id,
        String owner,
        Instant at,
        String title,
        List<Against> against,
        List<Note> notes,
        String text,
        Checked checked) {

    public Checkup {
        against = List.copyOf(against);
        notes = List.copyOf(notes);
    }

    /// What the person should know of how the draft was taken, by the key of its words.
    ///
    /// 例: `check.note.several`, 4: the file holds four reports, and the first was checked.
    public record Note(String key, List<Object> values) {
        public Note {
            values = List.copyOf(values);
        }
    }

    /// A report the draft was held against; `document` is 0 when it is not one of the ledger.
    public record Against(long document, String file, int year) {}
}
