package cn.taizhang.delivery.breakdown;

import cn.taizhang.table.Bilingual;
import java.util.Arrays;
import java.util.Optional;

/// What becomes of one promise of the plan part.
///
/// 例: 立项, 并入 `T2025-0040`, 不立项 because it is 表述含糊; LEFT is what nobody has decided on yet.
public enum Treatment {
    TASK("立项", "task"),
    MERGED("并入", "merged"),
    ASIDE("不立项", "set aside"),
    LEFT("待处理", "left");

    private final Bilingual words;

    Treatment(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /// The one of that name in either language; a blank is LEFT.
    public static Optional<Treatment> called(String name) {
        return name.isBlank()
                ? Optional.of(LEFT)
                : Arrays.stream(values())
                        .filter(one ->
                                one.words.zh().equals(name) || one.words.en().equalsIgnoreCase(name))
                        .findFirst();
    }
}
