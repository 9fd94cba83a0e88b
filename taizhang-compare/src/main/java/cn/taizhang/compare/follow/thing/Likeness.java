package cn.taizhang.compare.follow.thing;

/// How alike two things are: how much of each is in the other, 0 to 1.
///
/// 例: 新开工亿元以上项目 and 新开工亿元以上重点项目 are 1.0 alike.
///
/// - `told` is the share of the promised thing that the result names, `asked` the share of the result that was
///   promised.
public record Likeness(double told, double asked) {

    /// One and the same.
    public static final Likeness SAME = new Likeness(1, 1);

    /// A promised thing beside a told one.
    public static Likeness of(Thing promised, Thing told, Weights weights) {
        return new Likeness(
                promised.grams().covered(told.grams(), weights), told.grams().covered(promised.grams(), weights));
    }

    /// The two as one figure.
    public double score() {
        double sum = told + asked;
        return sum == 0 ? 0 : 2 * told * asked / sum;
    }

    /// The one with the higher score; what only the words around a result name counts a little less.
    public Likeness or(Likeness around) {
        return around.score() - FURTHER > score()
                ? new Likeness(around.told() - FURTHER, around.asked() - FURTHER)
                : this;
    }

    private static final double FURTHER = 0.08;
}
