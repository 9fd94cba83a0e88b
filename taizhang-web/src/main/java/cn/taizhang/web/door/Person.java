package cn.taizhang.web.door;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.account.Scope;
import cn.taizhang.ledger.query.Holding;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// Who asks, what they may do and which reports they may see.
///
/// 例: without accounts whoever sits at the machine, who may do everything.
///
/// - `units` are the codes of the units whose tasks they may see, empty with `allUnits`.
public record Person(
        String name, Set<Permission> permissions, Predicate<Holding> scope, Set<String> units, boolean allUnits) {

    public Person {
        permissions = Set.copyOf(permissions);
        units = Set.copyOf(units);
    }

    /// The person of an account, with what its role and its scope say now.
    public static Person of(Account account) {
        Scope scope = account.scope();
        return new Person(account.name(), account.role().permissions(), scope::admits, scope.units(), scope.allUnits());
    }

    /// The user of a machine of one's own.
    public static Person owner() {
        return new Person(
                System.getProperty("user.name", "owner"),
                EnumSet.allOf(Permission.class),
                holding -> true,
                Set.of(),
                true);
    }

    /// Someone who has not logged in.
    public static Person stranger() {
        return new Person("", Set.of(), holding -> false, Set.of(), false);
    }

    public boolean isStranger() {
        return name.isEmpty();
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /// Whether they may see what a unit does.
    public boolean seesUnit(String code) {
        return allUnits || units.contains(code);
    }
}
