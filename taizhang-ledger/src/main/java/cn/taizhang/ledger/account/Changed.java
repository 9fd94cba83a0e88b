package cn.taizhang.ledger.account;

import cn.taizhang.table.Bilingual;

/// What became of a change to an account.
///
/// 例: refused, since 李明 is the last administrator.
public sealed interface Changed {

    /// The account as it is now.
    record Done(Account account) implements Changed {}

    /// Nothing was changed.
    record Refused(Reason reason, String name) implements Changed {}

    /// Why nothing was changed.
    enum Reason {
        UNKNOWN("没有这个账户", "there is no such account"),
        TAKEN("已有同名账户(不分大小写和全半角)", "there is an account of this name, in whatever case or width"),
        NAME(
                "账户名须以字母、汉字或数字开头,最多 40 个字符,只含字母、汉字、数字和 . _ - @",
                "a name begins with a letter or digit and has at most 40 letters, digits and . _ - @"),
        NOT_FIRST("已有账户", "there are accounts already"),
        ABOVE(
                "管理员和安全管理员账户只能由管理员新建或更改",
                "only an administrator makes or changes administrators and security administrators"),
        LAST_ADMINISTRATOR("至少要留一名可用的管理员", "one administrator at least must remain"),
        LOCKED("账户已锁定", "the account is locked"),
        DISABLED("账户已停用", "the account is disabled");

        private final Bilingual words;

        Reason(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }
}
