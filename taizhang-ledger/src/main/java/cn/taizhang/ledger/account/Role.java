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
/// 例: REVIEWER 复核 may read, review and upload.
public enum Role {
    ADMINISTRATOR("管理员", "administrator", EnumSet.allOf(Permission.class)),
    REVIEWER("复核", "reviewer", EnumSet.of(Permission.READ, Permission.REVIEW, Permission.UPLOAD)),
    READER("只读", "reader", EnumSet.of(Permission.READ));

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
}
