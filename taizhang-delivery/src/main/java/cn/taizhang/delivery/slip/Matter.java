package cn.taizhang.delivery.slip;

import cn.taizhang.delivery.field.Fields;
import java.util.List;

/// What a slip is about: one task or several of one unit, or a problem.
///
/// 例: `T2025-0031` and `T2025-0044`; or `Q2025-0003` 消防通道被占用, due 2025-06-30.
///
/// - `problem` is empty where there is none; its title is kept as it was.
public record Matter(List<Ground> grounds, String problem, String title) {

    public Matter {
        grounds = List.copyOf(grounds);
    }

    static Matter of(Fields fields) {
        return new Matter(
                fields.text("grounds").lines().map(Ground::of).toList(), fields.text("problem"), fields.text("title"));
    }

    public List<String> tasks() {
        return grounds.stream().map(Ground::task).toList();
    }
}
