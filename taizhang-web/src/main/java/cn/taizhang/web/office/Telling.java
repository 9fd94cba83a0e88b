package cn.taizhang.web.office;

import cn.taizhang.delivery.light.Lit;
import cn.taizhang.table.Words;
import java.util.stream.Collectors;

/// Lights in words: why they are so, and what would change them.
///
/// 例: 「进度 41.7%,序时应达 69.9%,落后 28.2 个百分点」; 「今天达到 54.9% 转黄灯」.
public final class Telling {

    private final cn.taizhang.web.page.Words words;

    public Telling(cn.taizhang.web.page.Words words) {
        this.words = words;
    }

    /// All reasons of a light.
    public String why(Lit lit) {
        return lit.reasons().stream().map(this::reason).collect(Collectors.joining(words.say("office.and")));
    }

    public String reason(Lit.Reason reason) {
        return words.say(
                "office.rule." + Words.of(reason.rule()), reason.inputs().toArray());
    }

    /// What would change it, empty when nothing has to.
    public String ways(Lit lit) {
        return lit.ways().stream().map(this::way).collect(Collectors.joining(words.say("office.and")));
    }

    private String way(Lit.Way way) {
        return words.say("office.way." + Words.of(way.change()), way.inputs().toArray())
                + words.say("office.into", words.of(way.into().words()));
    }
}
