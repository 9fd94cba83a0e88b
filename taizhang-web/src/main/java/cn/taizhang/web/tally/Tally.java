package cn.taizhang.web.tally;

/// What was read in one document, as it stands now.
///
/// 例: 812 records; of 260 numbers 187 read, 72 excluded with a reason, 1 unread.
///
/// - `misfiled` says that the name of the file contradicts the text.
public record Tally(long records, Numbers numbers, boolean misfiled, Waiting waiting) {

    public static final Tally NONE = new Tally(0, new Numbers(0, 0, 0), false, new Waiting(0, 0, 0, 0, 0, 0));

    /// Every number of a text is one of these.
    public record Numbers(long read, long excluded, long unread) {

        public long all() {
            return read + excluded + unread;
        }

        /// How much of a hundred a share of them is; nothing of nothing.
        public double share(long part) {
            return all() == 0 ? 0 : 100.0 * part / all();
        }
    }

    /// What a person should look at and nobody has spoken on.
    public record Waiting(long doubtful, long unread, long misfiled, long head, long damaged, long lost) {

        public long all() {
            return doubtful + unread + misfiled + head + damaged + lost;
        }

        public Waiting plus(Waiting other) {
            return new Waiting(
                    doubtful + other.doubtful,
                    unread + other.unread,
                    misfiled + other.misfiled,
                    head + other.head,
                    damaged + other.damaged,
                    lost + other.lost);
        }
    }
}
