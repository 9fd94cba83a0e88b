package cn.taizhang.bench.planted.text;

/// Words put in place of a stretch of a report.
///
/// 例: 增长8.2% becomes 增长%: the stretch of 8.2, and no words.
public record Edit(int start, int end, String words) {

    public static Edit insert(int at, String words) {
        return new Edit(at, at, words);
    }
}
