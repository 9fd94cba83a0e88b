package cn.taizhang.core.place;

/// A short name that is no place between certain words.
///
/// 例: 长治 before 久安; 河南 after 黄 (黄河南岸). An empty `before` and `after` say that the short name is hardly
/// ever a place
/// (安康).
public record Confusion(String name, String before, String after) {

    boolean holds(String text, int start, int end) {
        boolean left =
                before.isEmpty() || (start >= before.length() && text.startsWith(before, start - before.length()));
        boolean right = after.isEmpty() || text.startsWith(after, end);
        return left && right;
    }
}
