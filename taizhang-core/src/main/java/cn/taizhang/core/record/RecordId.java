package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Source;

/// Names one record for good: source hash, record type, span in the decoded source and an ordinal.
///
/// 例: `3fa9c0d1e2b4:fact:1201-1204:0` is the first fact read from the number at code points 1201 to 1204.
///
/// - Never derived from what was understood, so that a correction and a newer reader keep it.
/// - For a fact with a number the span is that of the number; for every other record that of its evidence.
/// - The ordinal tells records of one type and span apart (one number that holds for two measures).
public record RecordId(String value) {

    private static final int HASH_CHARACTERS = 12;

    public static RecordId of(Source source, String type, Evidence anchor, int ordinal) {
        return new RecordId(source.sha256().substring(0, HASH_CHARACTERS) + ":" + type + ":" + anchor.start() + "-"
                + anchor.end() + ":" + ordinal);
    }

    @Override
    public String toString() {
        return value;
    }
}
