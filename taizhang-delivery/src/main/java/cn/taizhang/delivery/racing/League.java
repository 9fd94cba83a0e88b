package cn.taizhang.delivery.racing;

import cn.taizhang.delivery.field.Fields;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// A league 赛马: who is raced on what, by which weights.
///
/// 例: `L2` 季赛指标: QUARTER, lanes 经济指标 60 and 项目投资 40, 进度 40, 增量 30, 贡献 30, at least 3 items.
///
/// - `least` is how many items a unit must have in a lane to be ranked in it; `grace` how many days after the end of
///   the period are awaited for what is told late.
public record League(
        String id,
        String name,
        Period.Kind kind,
        List<Lane> lanes,
        Map<Axis, Integer> weights,
        int least,
        int grace,
        boolean ended) {

    /// The kind of the event that makes or changes one.
    public static final String DEFINED = "league.define";

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "league:";

    private static final String WEIGHT = "weight-";
    private static final int MOST_LANES = 12;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_DAYS = 20;
    private static final int LONGEST = 60;
    private static final int HUNDRED = 100;

    public League {
        lanes = List.copyOf(lanes);
        weights = Collections.unmodifiableMap(new EnumMap<>(weights));
    }

    /// What holds where a field is left out: progress counts 40, the other two 30 each.
    private static final Map<Axis, Integer> USUAL =
            Map.of(Axis.PROGRESS, 40, Axis.INCREMENT, 30, Axis.CONTRIBUTION, 30);

    public static League of(String id, Fields fields) {
        Map<Axis, Integer> weights = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            weights.put(axis, fields.whole(WEIGHT + axis.name(), USUAL.getOrDefault(axis, 0)));
        }
        return new League(
                id,
                fields.text("name"),
                fields.choice(Period.Kind.class, "kind", Period.Kind.MONTH),
                fields.list("lanes").stream()
                        .map(Lane::of)
                        .flatMap(Optional::stream)
                        .toList(),
                weights,
                fields.whole("least", 2),
                fields.whole("grace", 5),
                fields.text("ended").equals("yes"));
    }

    /// The names of its fields.
    public static Set<String> names() {
        Set<String> names = new HashSet<>(Set.of("name", "kind", "lanes", "least", "grace", "ended"));
        Arrays.stream(Axis.values()).map(axis -> WEIGHT + axis.name()).forEach(names::add);
        return names;
    }

    /// Whether a field is a whole number. 例: `least`, `weight-PROGRESS`.
    public static boolean isNumber(String name) {
        return name.startsWith(WEIGHT) || name.equals("least") || name.equals("grace");
    }

    /// All of it as the fields of an event.
    public SortedMap<String, String> fields() {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("name", name);
        fields.put("kind", kind.name());
        fields.put("lanes", Fields.joined(lanes.stream().map(Lane::line).toList()));
        weights.forEach((axis, weight) -> fields.put(WEIGHT + axis.name(), Integer.toString(weight)));
        fields.put("least", Integer.toString(least));
        fields.put("grace", Integer.toString(grace));
        fields.put("ended", ended ? "yes" : "no");
        return fields;
    }

    /// What makes no sense in it, if anything: the key of the words.
    public Optional<String> unsound() {
        if (name.isBlank() || name.length() > LONGEST || name.contains("\n")) {
            return Optional.of("name");
        }
        Set<String> names = new HashSet<>();
        if (lanes.isEmpty() || lanes.size() > MOST_LANES || !lanes.stream().allMatch(lane -> names.add(lane.name()))) {
            return Optional.of("lanes");
        }
        boolean whole = weights.values().stream().allMatch(weight -> weight >= 0 && weight <= HUNDRED)
                && weights.values().stream().mapToInt(Integer::intValue).sum() == HUNDRED;
        if (!whole) {
            return Optional.of("weights");
        }
        if (least < 1 || least > MOST_ITEMS) {
            return Optional.of("least");
        }
        return grace < 0 || grace > MOST_DAYS ? Optional.of("grace") : Optional.empty();
    }

    public int weight(Axis axis) {
        return weights.getOrDefault(axis, 0);
    }

    /// The id of the race for a period. 例: `L2-2025Q1`.
    public String race(Period period) {
        return id + "-" + period.code();
    }
}
