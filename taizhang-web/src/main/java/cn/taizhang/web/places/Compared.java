package cn.taizhang.web.places;

import cn.taizhang.web.panel.Cells;
import cn.taizhang.web.panel.Gap;
import cn.taizhang.web.panel.Line;
import java.util.List;

/// One place in the order of its level.
///
/// 例: 3rd of 21 with a result of 6.1%, two places up, 0.1 points above its target, 1.1 above that of the nation.
///
/// - `rank` is 0 where there is nothing to rank by; `moved` is empty where the year before has no rank.
/// - `above` are the governments above it with their targets, the nearest first.
public record Compared(int rank, List<Integer> moved, Line line, Cells cells, List<Gap> gap, List<Above> above) {

    public Compared {
        moved = List.copyOf(moved);
        gap = List.copyOf(gap);
        above = List.copyOf(above);
    }

    /// A government above with its target of the year, and how far the place aims beyond it (加码).
    public record Above(Line line, Cells cells, List<Gap> surplus) {
        public Above {
            surplus = List.copyOf(surplus);
        }
    }

    /// The surplus over the nearest government above that tells a target.
    public List<Gap> surplus() {
        return above.stream()
                .filter(one -> !one.surplus().isEmpty())
                .findFirst()
                .map(Above::surplus)
                .orElse(List.of());
    }
}
