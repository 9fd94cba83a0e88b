package cn.taizhang.delivery.organisation;

import cn.taizhang.table.Bilingual;

/// A unit that answers for tasks, below another unit or at the top.
///
/// 例: code `NB-FGW`, name 市发展改革委, kind DEPARTMENT, below `NB`, place 990100, peer group 综合部门.
///
/// - `parent` is the code of the unit above, empty at the top; `place` a code of GB/T 2260 or empty.
/// - A closed unit keeps what it answered for and gets nothing new.
public record Unit(String code, String name, Kind kind, String parent, String place, String peers, boolean closed) {

    /// What a unit is.
    public enum Kind {
        GOVERNMENT("政府", "government"),
        DEPARTMENT("部门", "department"),
        COUNTY("县区", "county"),
        PARK("园区", "park"),
        ENTERPRISE("企业", "enterprise");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /// Whether it can be the code of a unit: at most 32 letters, digits and `- _ .`.
    public static boolean isCode(String code) {
        return !code.isEmpty()
                && code.length() <= 32
                && code.chars()
                        .allMatch(c -> c >= 'A' && c <= 'Z'
                                || c >= 'a' && c <= 'z'
                                || c >= '0' && c <= '9'
                                || c == '-'
                                || c == '_'
                                || c == '.');
    }
}
