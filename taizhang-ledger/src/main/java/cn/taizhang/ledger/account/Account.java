package cn.taizhang.ledger.account;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;

/// Who may use the ledger through a server: by which name, in what role, and which reports.
///
/// 例: 李明, REVIEWER, `places=520000;levels=*`, created 2026-03-01T02:03:04Z.
///
/// - The hash of the password is made elsewhere; it never shows in the words of an account.
/// - `lockedUntil` and `lastLogin` are [#NEVER] where they never were.
/// - Names that differ in case or width alone are one name: `Li.Ming` and `ｌｉ．ｍｉｎｇ`.
public record Account(
        String name,
        String passwordHash,
        Role role,
        Scope scope,
        Instant lockedUntil,
        boolean disabled,
        int failures,
        Instant created,
        Instant lastLogin) {

    public static final Instant NEVER = Instant.EPOCH;

    private static final int LONGEST = 40;
    private static final String MARKS = "._-@";

    /// An account that is to be made.
    public record Draft(String name, String passwordHash, Role role, Scope scope) {
        @Override
        public String toString() {
            return name + ", " + role + ", " + scope.words();
        }
    }

    /// Whether it can be the name of an account: at most 40 letters (Chinese ones too), digits and `. _ - @`, a letter
    /// or digit first.
    public static boolean isName(String name) {
        int length = name.codePointCount(0, name.length());
        return length > 0
                && length <= LONGEST
                && Character.isLetterOrDigit(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
    }

    /// The form by which a name is found.
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public boolean isLocked(Instant now) {
        return now.isBefore(lockedUntil);
    }

    public boolean may(Permission permission) {
        return !disabled && role.may(permission);
    }

    Account withPasswordHash(String hash) {
        return new Account(name, hash, role, scope, lockedUntil, disabled, failures, created, lastLogin);
    }

    Account with(Role other) {
        return new Account(name, passwordHash, other, scope, lockedUntil, disabled, failures, created, lastLogin);
    }

    Account with(Scope other) {
        return new Account(name, passwordHash, role, other, lockedUntil, disabled, failures, created, lastLogin);
    }

    Account withDisabled(boolean off) {
        return new Account(name, passwordHash, role, scope, lockedUntil, off, failures, created, lastLogin);
    }

    Account withFailures(int number, Instant until) {
        return new Account(name, passwordHash, role, scope, until, disabled, number, created, lastLogin);
    }

    Account loggedIn(Instant now) {
        return new Account(name, passwordHash, role, scope, NEVER, disabled, 0, created, now);
    }

    @Override
    public String toString() {
        return name + ", " + role + ", " + scope.words() + (disabled ? ", disabled" : "");
    }
}
