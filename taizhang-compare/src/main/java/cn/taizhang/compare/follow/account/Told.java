package cn.taizhang.compare.follow.account;

import cn.taizhang.compare.follow.thing.Phase;
import cn.taizhang.compare.follow.thing.Thing;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Evidence;

/// What a report says was done, with a number or in words.
///
/// 例: 「建成城市绿道1189公里」 is a [Number]; 「地铁第三期建设规划获批」 is [InWords].
public sealed interface Told {

    Thing thing();

    Evidence evidence();

    /// A result. `around` is what its clause names.
    record Number(Fact fact, Statement statement, Thing thing, Thing around, Role role) implements Told {
        @Override
        public Evidence evidence() {
            return fact.evidence();
        }
    }

    /// A clause of the part that looks back: how far it says the thing is, and whether it says that what was set was
    /// reached.
    record InWords(Evidence evidence, Thing thing, Phase reached, boolean met) implements Told {}
}
