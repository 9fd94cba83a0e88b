package cn.taizhang.compare.follow.account;

import cn.taizhang.compare.follow.thing.Thing;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Section.Role;

/// What a report promises, with a number or in words.
///
/// 例: 「建成城市绿道1000公里」 is a [Number]; 「力争地铁第三期建设规划获批」 is [InWords].
///
/// - `due` is the year at whose end it is due.
public sealed interface Promise {

    Entry entry();

    Thing thing();

    Role role();

    int due();

    /// A target or a countable promise.
    record Number(Fact fact, Statement statement, Thing thing, Role role) implements Promise {
        @Override
        public Entry entry() {
            return fact;
        }

        @Override
        public int due() {
            return fact.period().to();
        }
    }

    /// A promise without a number: a commitment, or a target in words.
    record InWords(Entry entry, Thing thing, Role role, int due) implements Promise {}
}
