package cn.taizhang.web.lights;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.light.LightRules.Preset;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rules a request wants tried: a preset, or what holds now, with single thresholds set otherwise.
///
/// 例: `preset=strict&graceDays=2`.
public record LightsRequest(String preset, Map<String, String> set, int page) {

    /// A threshold with what it can be.
    record Threshold(String name, int least, int most) {}

    static final List<Threshold> THRESHOLDS = List.of(
            new Threshold("yellowPoints", 0, 100),
            new Threshold("redPoints", 1, 100),
            new Threshold("aheadPoints", 0, 100),
            new Threshold("lastDays", 0, 366),
            new Threshold("lastPercent", 0, 100),
            new Threshold("yellowMissed", 1, 366),
            new Threshold("redMissed", 1, 366),
            new Threshold("graceDays", 0, 31));

    private static final String PALETTE = "palette";
    private static final int LAST_PAGE = 10_000;

    static final Set<String> NAMES = Stream.concat(
                    Stream.of("preset", PALETTE, "page"), THRESHOLDS.stream().map(Threshold::name))
            .collect(Collectors.toUnmodifiableSet());

    static LightsRequest of(Parameters parameters) {
        Map<String, String> set = new TreeMap<>();
        for (Threshold one : THRESHOLDS) {
            if (parameters.has(one.name())) {
                int value = parameters.whole(one.name(), one.least(), one.least(), one.most());
                set.put(one.name(), Integer.toString(value));
            }
        }
        if (parameters.has(PALETTE)) {
            String chosen = parameters.choice(PALETTE, words(Palette.values()));
            set.put(PALETTE, constant(Palette.values(), chosen).name());
        }
        String preset = parameters.has("preset") ? parameters.choice("preset", words(Preset.values())) : "";
        return new LightsRequest(preset, set, parameters.whole("page", 1, 1, LAST_PAGE));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).toList();
    }

    private static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(one -> Words.of(one).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /// The rules that are asked for, where others hold now.
    LightRules rules(LightRules present) {
        LightRules base = preset.isEmpty()
                ? present
                : constant(Preset.values(), preset)
                        .rules()
                        .with(Fields.of(Map.of(PALETTE, present.palette().name())));
        return base.with(Fields.of(set));
    }

    boolean isTrying() {
        return !preset.isEmpty() || !set.isEmpty();
    }
}
