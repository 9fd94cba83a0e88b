package cn.taizhang.delivery.task;

import cn.taizhang.ledger.account.Permission;

/// Who takes a step: the unit in charge, the supervision office 督查室, or a leader.
public enum Side {
    UNIT(Permission.REPORT),
    SUPERVISION(Permission.SUPERVISE),
    LEADER(Permission.DECIDE);

    private final Permission permission;

    Side(Permission permission) {
        this.permission = permission;
    }

    public Permission permission() {
        return permission;
    }
}
