package cn.taizhang.bench.planted.text;

/// A report and that of the year before.
///
/// 例: 浙江省 2018 as the draft, 浙江省 2017 as the last.
public record Pair(Report last, Report draft) {

    public String name() {
        return draft.place() + draft.year();
    }
}
