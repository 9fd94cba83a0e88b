package cn.taizhang.delivery.assessment;

import cn.taizhang.delivery.field.Fields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// By what a bureau assesses: weights that differ by peer group 区域差异化考核, and where the grades begin.
///
/// 例: 县区 `DONE=30 TIMELY=20 PROJECTS=30 RACING=20`, all others by the usual weights; 优秀 from 90, for 30 % at most.
///
/// - `weights` are those of the groups that have their own; each adds up to 100.
/// - `from` are the points from which 优秀, 良好 and 一般 begin; `quota` is the share of a group in percent that may be
///   优秀, 0 for no limit. `lists` says whether red and black lists are shown.
public record Scheme(
        Map<String, Map<Component, Integer>> weights, Map<Grade, Integer> from, int quota, int grace, boolean lists) {

    /// The kind of the event that sets it.
    public static final String SET = "setting.assessment";

    private static final Map<Component, Integer> EQUAL = Map.of(
            Component.DONE, 40,
            Component.TIMELY, 20,
            Component.SCHEDULE, 10,
            Component.PROJECTS, 10,
            Component.PROBLEMS, 10,
            Component.RACING, 10);

    /// What holds until a bureau sets its own.
    public static final Scheme USUAL =
            new Scheme(Map.of(), Map.of(Grade.EXCELLENT, 90, Grade.GOOD, 80, Grade.FAIR, 60), 30, 10, false);

    private static final int HUNDRED = 100;
    private static final int MOST_DAYS = 60;

    public Scheme {
        Map<String, Map<Component, Integer>> all = new TreeMap<>();
        weights.forEach((group, own) -> all.put(group, Collections.unmodifiableMap(new EnumMap<>(own))));
        weights = Collections.unmodifiableMap(all);
        from = Collections.unmodifiableMap(new EnumMap<>(from));
    }

    /// What the fields of a setting say; what they leave out is as before.
    public Scheme with(Fields fields) {
        Map<Grade, Integer> begins = new EnumMap<>(Grade.class);
        from.forEach((grade, points) -> begins.put(grade, fields.whole("from-" + grade.name(), points)));
        Map<String, Map<Component, Integer>> all = new TreeMap<>();
        fields.list("weights").stream()
                .map(Scheme::line)
                .flatMap(Optional::stream)
                .forEach(line -> all.put(line.getKey(), line.getValue()));
        return new Scheme(
                fields.has("weights") ? all : weights,
                begins,
                fields.whole("quota", quota),
                fields.whole("grace", grace),
                fields.has("lists") ? fields.text("lists").equals("yes") : lists);
    }

    /// One line of weights. 例: `县区|DONE=30|TIMELY=20|PROJECTS=50`; none where it makes no sense.
    public static Optional<Map.Entry<String, Map<Component, Integer>>> line(String line) {
        List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (parts.isEmpty()) {
            // of bars alone nothing is left
            return Optional.empty();
        }
        Map<Component, Integer> own = new EnumMap<>(Component.class);
        for (String part : parts.subList(1, parts.size())) {
            int equal = part.indexOf('=');
            Optional<Component> component = Arrays.stream(Component.values())
                    .filter(one -> equal > 0 && one.name().equals(part.substring(0, equal)))
                    .findFirst();
            int weight = equal > 0 ? weight(part.substring(equal + 1)) : -1;
            if (component.isEmpty() || weight < 0 || own.put(component.get(), weight) != null) {
                return Optional.empty();
            }
        }
        boolean whole = own.values().stream().mapToInt(Integer::intValue).sum() == HUNDRED;
        return parts.getFirst().isEmpty() || !whole ? Optional.empty() : Optional.of(Map.entry(parts.getFirst(), own));
    }

    private static int weight(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(digits) <= HUNDRED ? Integer.parseInt(digits) : -1;
    }

    /// All of it as the fields of a setting.
    public SortedMap<String, String> fields() {
        SortedMap<String, String> fields = new TreeMap<>();
        from.forEach((grade, points) -> fields.put("from-" + grade.name(), Integer.toString(points)));
        fields.put("weights", Fields.joined(lines()));
        fields.put("quota", Integer.toString(quota));
        fields.put("grace", Integer.toString(grace));
        fields.put("lists", lists ? "yes" : "no");
        return fields;
    }

    /// The weights of the groups that have their own, one line each.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        weights.forEach((group, own) -> {
            StringBuilder line = new StringBuilder(group);
            own.forEach((component, weight) ->
                    line.append('|').append(component.name()).append('=').append(weight));
            lines.add(line.toString());
        });
        return lines;
    }

    /// The weights by which a peer group is assessed.
    public Map<Component, Integer> of(String group) {
        return weights.getOrDefault(group, EQUAL);
    }

    /// What makes no sense in it, if anything: the key of the words.
    public Optional<String> unsound() {
        int excellent = begin(Grade.EXCELLENT);
        int good = begin(Grade.GOOD);
        int fair = begin(Grade.FAIR);
        if (excellent > HUNDRED || excellent <= good || good <= fair || fair < 1) {
            return Optional.of("grades");
        }
        if (quota < 0 || quota > HUNDRED) {
            return Optional.of("quota");
        }
        return grace < 0 || grace > MOST_DAYS ? Optional.of("grace") : Optional.empty();
    }

    public int begin(Grade grade) {
        return from.getOrDefault(grade, 0);
    }
}
