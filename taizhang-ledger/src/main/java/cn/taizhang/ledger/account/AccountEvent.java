package cn.taizhang.ledger.account;

import cn.taizhang.table.Bilingual;
import java.time.Instant;

/// What became of an account: whose, by whom, when, what it was and what it became.
///
/// 例: 7, 李明, by 王管理, ROLE, `reader`, `reviewer`.
///
/// - Neither passwords nor their hashes are ever told.
public record AccountEvent(long seq, String account, String by, Instant at, Kind kind, String was, String became) {

    public enum Kind {
        ADDED("新建账户", "added"),
        PASSWORD("更改密码", "password changed"),
        ROLE("更改角色", "role changed"),
        SCOPE("更改数据范围", "scope changed"),
        DISABLED("停用", "disabled"),
        ENABLED("启用", "enabled"),
        FAILED("登录失败", "log-in failed"),
        LOCKED("锁定", "locked"),
        UNLOCKED("解除锁定", "unlocked"),
        LOGGED_IN("登录", "logged in");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }
}
