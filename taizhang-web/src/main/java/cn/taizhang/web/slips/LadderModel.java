package cn.taizhang.web.slips;

import cn.taizhang.delivery.slip.Ladder;
import cn.taizhang.delivery.slip.Rung;
import java.util.List;

/// What the page of the ladder shows.
public record LadderModel(Ladder ladder) {

    public List<Rung> rungs() {
        return List.of(Rung.values());
    }

    public boolean isUsual() {
        return ladder.equals(Ladder.USUAL);
    }
}
