package cn.taizhang.ledger.account;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The permissions an account has, under one name.
///
/// 例: SUPERVISOR 督查 may read, review, upload, see tasks and supervise them.
///
/// - Three offices are kept apart: SYSTEM sets up, SECURITY keeps accounts, AUDITOR reads the log; none reads reports.
/// - Only an ADMINISTRATOR [keeps][#keeps] accounts that may administer, so nobody rises by their own hand.
public enum Role {
    ADMINISTRATOR("管理员", "administrator", EnumSet.allOf(Permission.class)),
    LEADER("领导", "leader", EnumSet.of(Permission.READ, Permission.TASKS, Permission.DECIDE)),
    SUPERVISOR(
            "督查",
            "supervisor",
            EnumSet.of(Permission.READ, Permission.REVIEW, Permission.UPLOAD, Permission.TASKS, Permission.SUPERVISE)),
    LEAD_UNIT("牵头单位", "lead unit", EnumSet.of(Permission.READ, Permission.TASKS, Permission.REPORT)),
    HELPING_UNIT("协办单位", "helping unit", EnumSet.of(Permission.READ, Permission.TASKS, Permission.REPORT)),
    REVIEWER("复核", "reviewer", EnumSet.of(Permission.READ, Permission.REVIEW, Permission.UPLOAD)),
    READER("只读", "reader", EnumSet.of(Permission.READ)),
    DEPUTY("代表", "deputy", EnumSet.of(Permission.READ, Permission.TASKS)),
    PUBLIC("公开只读", "public", EnumSet.of(Permission.READ)),
    SYSTEM("系统管理员", "system administrator", EnumSet.of(Permission.CONFIGURE)),
    SECURITY("安全管理员", "security administrator", EnumSet.of(Permission.ADMINISTER)),
    AUDITOR("审计管理员", "audit administrator", EnumSet.of(Permission.AUDIT));

    private final Bilingual words;
    private final Set<Permission> permissions;

    Role(String zh, String en, Set<Permission> permissions) {
        this.words = new Bilingual(zh, en);
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    /// The role of that name as it is stored, such as `reviewer`.
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /// Its name as it is stored.
    public String code() {
        return Words.of(this);
    }

    public Bilingual words() {
        return words;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /// Whether who has this role may make and change accounts of another: SECURITY those which may not administer.
    public boolean keeps(Role other) {
        return this == ADMINISTRATOR || may(Permission.ADMINISTER) && !other.may(Permission.ADMINISTER);
    }
}
