package cn.taizhang.delivery.slip;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;
import java.util.Arrays;
import java.util.Optional;

/// A rung of the ladder of slips: 提醒单 → 警示单 → 督办单 → 通报 → 约谈.
///
/// 例: SUPERVISION 督办单, whose slips are numbered `D2025-0012` and print as 督办〔2025〕12号.
///
/// - 通报 and 约谈 are for leaders to decide on, the others for the supervision office.
public enum Rung {
    REMINDER("提醒单", "reminder", "R", "提醒", Permission.SUPERVISE),
    WARNING("警示单", "warning", "W", "警示", Permission.SUPERVISE),
    SUPERVISION("督办单", "supervision order", "D", "督办", Permission.SUPERVISE),
    CIRCULAR("通报", "circular", "C", "通报", Permission.DECIDE),
    INTERVIEW("约谈", "interview", "I", "约谈", Permission.DECIDE);

    private final Bilingual words;
    private final String letter;
    private final String mark;
    private final Permission permission;

    Rung(String zh, String en, String letter, String mark, Permission permission) {
        this.words = new Bilingual(zh, en);
        this.letter = letter;
        this.mark = mark;
        this.permission = permission;
    }

    public Bilingual words() {
        return words;
    }

    /// What issues it.
    public Permission permission() {
        return permission;
    }

    /// Its name in settings and addresses.
    public String code() {
        return Words.of(this);
    }

    public static Optional<Rung> of(String code) {
        return Arrays.stream(values()).filter(rung -> rung.code().equals(code)).findFirst();
    }

    public boolean isLowest() {
        return ordinal() == 0;
    }

    /// The rung below; the lowest is its own.
    public Rung below() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    /// The rung above; the highest is its own.
    public Rung above() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }

    /// The id of the slip of that number. 例: `D2025-0012`.
    String id(int year, int number) {
        return letter + year + "-"
                + "0".repeat(Math.max(0, 4 - Integer.toString(number).length())) + number;
    }

    /// How an id is printed. 例: 督办〔2025〕12号.
    String printed(String id) {
        int dash = id.indexOf('-');
        return mark + "〔" + id.substring(1, dash) + "〕" + Integer.parseInt(id.substring(dash + 1)) + "号";
    }
}
