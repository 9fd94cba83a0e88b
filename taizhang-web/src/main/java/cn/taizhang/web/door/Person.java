package cn.taizhang.web.door;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.query.Holding;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// Who asks, what they may do, which reports they may see and the tasks of which units.
///
/// 例: without accounts whoever sits at the machine, who may do everything.
///
/// - Who is `alone` is at a machine without accounts, where there is nobody else.
public record Person(String name, Set<Permission> permissions, Predicate<Holding> scope, Reach reach, boolean alone) {

    public Person {
        permissions = Set.copyOf(permissions);
    }

    /// One of many, with an account.
    public Person(String name, Set<Permission> permissions, Predicate<Holding> scope, Reach reach) {
        this(name, permissions, scope, reach, false);
    }

    /// The user of a machine of one's own.
    public static Person owner() {
        return new Person(
                System.getProperty("user.name", "owner"),
                EnumSet.allOf(Permission.class),
                holding -> true,
                Reach.EVERYWHERE,
                true);
    }

    /// Someone who has not logged in.
    public static Person stranger() {
        return new Person("", Set.of(), holding -> false, Reach.NOWHERE);
    }

    public boolean isStranger() {
        return name.isEmpty();
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
