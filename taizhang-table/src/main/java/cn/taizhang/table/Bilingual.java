package cn.taizhang.table;

/// The same words in Chinese and English.
///
/// 例: 报告年度 · report year.
public record Bilingual(String zh, String en) {

    public static final Bilingual NONE = new Bilingual("", "");

    /// Whether neither language says anything.
    public boolean isBlank() {
        return zh.isBlank() && en.isBlank();
    }

    /// Both, joined language by language where they differ. 例: 级别 and 层级 become 级别/层级.
    Bilingual and(Bilingual other, String zhJoint, String enJoint) {
        return equals(other) ? this : new Bilingual(join(zh, other.zh, zhJoint), join(en, other.en, enJoint));
    }

    private static String join(String one, String other, String joint) {
        if (one.equals(other) || other.isBlank()) {
            return one;
        }
        return one.isBlank() ? other : one + joint + other;
    }
}
