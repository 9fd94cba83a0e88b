package cn.taizhang.bench.planted;

import cn.taizhang.bench.planted.text.Pair;
import java.util.Optional;

/// One way to plant an error; empty where the pair of reports offers no place for it.
///
/// 例: a decimal point is taken from 森林覆盖率达到63.2%.
@FunctionalInterface
public interface Sowing {

    Optional<Plant> sow(Pair pair, Draw draw);
}
