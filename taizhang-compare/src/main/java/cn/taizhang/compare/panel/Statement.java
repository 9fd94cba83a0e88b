package cn.taizhang.compare.panel;

import cn.taizhang.core.record.Fact.Hedge.Force;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;
import java.math.BigDecimal;

/// What one report says about the indicator of a panel, as plain values that a reading or a table of facts can give.
///
/// 例: 「今年…地区生产总值增长6%左右」 of 云汀市 2024: growth, 6 %, approx, target, 2024–2024.
///
/// - `report` is the id of its [PanelReport], `id` that of the record.
/// - `scope` is empty for the whole place.
public record Statement(
        String id,
        String report,
        Size size,
        Status status,
        Years years,
        String scope,
        Hedge hedge,
        Where where,
        Words words,
        double confidence) {

    /// How much. 例: 6%—6.5% is value 6, high 6.5, bound RANGE; without a range `high` equals `value`.
    ///
    /// - `base` is the base of comparison as worded (比2019年), or empty.
    public record Size(
            Kind kind, BigDecimal value, BigDecimal high, String unit, Bound bound, String boundWord, String base) {}

    /// The years it is about; 0 where a side is open.
    public record Years(int from, int to) {}

    /// How firmly it is worded: 力争 is STRIVE; the word is empty with NONE.
    public record Hedge(Force force, String word) {}

    /// Where it stands: part of the report, and the place of its clause in the decoded source.
    ///
    /// 例: path 三/(一), role TARGETS, 4153 to 4167.
    public record Where(String section, Role role, int start, int end) {}

    /// Its words: the clause as the source has it, and its sentence as read, cut at the number.
    ///
    /// 例: 「地区生产总值」, before 「今年的目标是:地区生产总值增长」, number 「6」, after 「%左右」.
    public record Words(String indicator, String clause, String before, String number, String after) {

        /// What stands before the number in its own clause: 「五年城镇新增就业」.
        public String clauseBefore() {
            int at = before.length();
            while (at > 0 && ",;:。".indexOf(before.charAt(at - 1)) < 0) {
                at--;
            }
            return before.substring(at);
        }

        /// The whole sentence.
        public String sentence() {
            return (before + number + after).strip();
        }
    }
}
