package cn.taizhang.delivery.racing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A lane 赛道: one family of indicators with a ranking of its own.
///
/// 例: `工业|FIGURES|60|工业、制造业`: the tasks with a figure that name 工业 or 制造业, which count for 60.
///
/// - `words` are such that an item belongs here if its title, measure or section has any of them; all belong where
///   there are none.
public record Lane(String name, Source source, int weight, List<String> words) {

    private static final int FIELDS = 4;
    private static final int LONGEST = 30;
    private static final int MOST = 100;

    public Lane {
        words = List.copyOf(words);
    }

    /// The lane of a line; none where the line makes no sense.
    public static Optional<Lane> of(String line) {
        String[] parts = line.split("\\|", FIELDS);
        if (parts.length < FIELDS - 1) {
            return Optional.empty();
        }
        String name = parts[0].strip();
        String weight = parts[2].strip();
        Optional<Source> source = Arrays.stream(Source.values())
                .filter(one -> one.name().equals(parts[1].strip()))
                .findFirst();
        boolean sound = !name.isEmpty() && name.length() <= LONGEST && isWeight(weight);
        return sound
                ? source.map(one -> new Lane(
                        name, one, Integer.parseInt(weight), words(parts.length == FIELDS ? parts[FIELDS - 1] : "")))
                : Optional.empty();
    }

    private static boolean isWeight(String digits) {
        return digits.length() <= 3
                && !digits.isEmpty()
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) > 0
                && Integer.parseInt(digits) <= MOST;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split("[、,，]"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The line that says it.
    public String line() {
        return String.join("|", name, source.name(), Integer.toString(weight), String.join("、", words));
    }

    /// Whether a result is run in it.
    boolean holds(Result result) {
        boolean ofSource = result.source() == source || source == Source.TASKS && result.source() == Source.FIGURES;
        return ofSource && (words.isEmpty() || words.stream().anyMatch(result.about()::contains));
    }
}
