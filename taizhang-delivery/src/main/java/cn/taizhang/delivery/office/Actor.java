package cn.taizhang.delivery.office;

import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Permission;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/// Who acts or looks: their name, what they may do, and the units whose tasks they may see.
///
/// 例: 李明 of 市卫生健康委 may report, and sees what that commission and all below it answer for or help with.
///
/// - `units` are codes as they were given, each with all below it; `everywhere` is all units.
/// - `tiers` are the levels of items they look at: 市级抓重点、县级抓全部.
/// - Who is `alone` works on their own machine, where there is no other person.
public record Actor(
        String name,
        Set<Permission> permissions,
        boolean everywhere,
        Set<String> units,
        Set<Tier> tiers,
        boolean alone) {

    public Actor {
        Set<Permission> may = EnumSet.noneOf(Permission.class);
        may.addAll(permissions);
        permissions = Collections.unmodifiableSet(may);
        units = Collections.unmodifiableSet(new TreeSet<>(units));
        Set<Tier> depth = EnumSet.noneOf(Tier.class);
        depth.addAll(tiers);
        tiers = Collections.unmodifiableSet(depth);
    }

    /// One of many.
    public Actor(String name, Set<Permission> permissions, boolean everywhere, Set<String> units, Set<Tier> tiers) {
        this(name, permissions, everywhere, units, tiers, false);
    }

    /// Someone who may do and see everything: on one's own machine.
    public static Actor alone(String name) {
        return new Actor(name, EnumSet.allOf(Permission.class), true, Set.of(), EnumSet.allOf(Tier.class), true);
    }

    /// Whether they are the supervision office of the whole, not of one unit.
    public boolean isOffice() {
        return everywhere && may(Permission.SUPERVISE);
    }

    /// Whether they look at the work of all units: the office, or a leader.
    public boolean oversees() {
        return everywhere && (may(Permission.SUPERVISE) || may(Permission.DECIDE));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
