package cn.taizhang.bench.planted;

/// A family of number errors, as the number lint divides them.
///
/// 例: `COUNT`: 深入实施“八大行动”, of which seven are listed.
public enum Family {
    SUM("分项与合计"),
    SHARE("占比"),
    GROWTH("增速与水平"),
    TWICE("前后两说"),
    UNIT("单位与量级"),
    COUNT("数与项"),
    SMALL_SHARE("小数目的比例"),
    RESTATED("上年数另说"),
    TERM("名词"),
    DAMAGED("残缺的数");

    private final String chinese;

    Family(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
