package cn.taizhang.web.audit;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rights as a file: one row an account, one column a permission.
final class RightsColumns {

    static final Table TABLE = new Table("rights", columns());

    private static List<Column> columns() {
        List<Column> all = new ArrayList<>(List.of(
                Column.text("account", "账号", "account", "账号的名称", "the name of the account"),
                Column.text("role", "角色", "role", "账号的角色", "the role of the account"),
                Column.text("state", "状态", "state", "启用、停用或锁定", "open, disabled or locked"),
                Column.text("scope", "数据范围", "scope", "地区、层级与单位", "places, levels and units, as in docs/ledger.md"),
                Column.text("created", "建立时间", "created", "世界时", "instant in UTC"),
                Column.text("login", "最近登录", "last log-in", "世界时,未登录过为空", "instant in UTC, empty if never")));
        for (Permission permission : Permission.values()) {
            all.add(Column.text(
                    permission.name().toLowerCase(Locale.ROOT),
                    permission.words().zh(),
                    permission.words().en(),
                    "有此权限为“是”",
                    "yes where the account has it"));
        }
        return all;
    }

    static List<Cell> cells(Account account, Rights rights, Words words) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(account.name()),
                Cell.text(words.of(account.role().words())),
                Cell.text(words.say(rights.state(account))),
                Cell.text(account.scope().words()),
                Cell.text(at(account.created())),
                Cell.text(at(account.lastLogin()))));
        for (Permission permission : Permission.values()) {
            cells.add(Cell.text(account.may(permission) ? words.say("audit.yes") : ""));
        }
        return cells;
    }

    private static String at(Instant instant) {
        return instant.equals(Account.NEVER) ? "" : instant.toString();
    }

    private RightsColumns() {}
}
