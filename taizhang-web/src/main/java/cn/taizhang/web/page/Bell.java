package cn.taizhang.web.page;

import cn.taizhang.web.door.Person;

/// How many reminders a person has not read, for the head of every page.
///
/// 例: 3 for 李明; [#NONE] for who has nothing to do with tasks.
///
/// - Asked for with every page: it must not ask the ledger.
public interface Bell {

    /// Where no bell is shown.
    int NONE = -1;

    int unread(Person person);
}
