package cn.taizhang.delivery.cockpit;

import cn.taizhang.table.Bilingual;

/// Something that a leader should know of: what it is, whose, and for how many days it has been so.
///
/// 例: RED `task:T2025-0012` 新建养老机构床位, 市民政局, red for 34 days.
///
/// - `unit` is a code, empty where nobody is in charge.
public record Risk(Kind kind, String subject, String title, String unit, long days) {

    /// What kind of risk it is.
    public enum Kind {
        PROBLEM("重大问题未销号", "major problem open"),
        RED("红灯任务", "red task"),
        SLIP("督办单逾期未复", "slip not answered in time"),
        PROJECT("项目节点逾期", "milestone of a project overdue");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }
}
