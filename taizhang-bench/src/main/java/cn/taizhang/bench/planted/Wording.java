package cn.taizhang.bench.planted;

/// A wording of a family: its name, whether it takes last year's report, and how it is planted.
///
/// 例: `SUM whole-first`: 实施项目236个，其中甲128个、乙62个、丙36个.
public record Wording(Family family, String name, boolean takesLast, Sowing sowing) {

    /// Sentences of our own put into a report.
    public static Wording told(Family family, String name, Telling telling) {
        return new Wording(family, name, false, new Insertion(telling));
    }

    /// Sentences of our own put into a report and into that of the year before.
    public static Wording toldOverYears(Family family, String name, Telling telling) {
        return new Wording(family, name, true, new Insertion(telling));
    }

    /// A real passage altered.
    public static Wording real(Family family, String name, Sowing sowing) {
        return new Wording(family, "real-" + name, false, sowing);
    }

    /// A real passage altered that stands against last year's report.
    public static Wording realOverYears(Family family, String name, Sowing sowing) {
        return new Wording(family, "real-" + name, true, sowing);
    }
}
