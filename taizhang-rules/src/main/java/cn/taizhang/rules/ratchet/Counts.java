package cn.taizhang.rules.ratchet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// What a scoring counted, as a table that is kept beside the labels and compared in every build.
///
/// 例: `differences` says 「云汀市2022年政府工作报告 growth indicator 48 → 47 worse」.
///
/// - Each count stands once; the order is that of adding.
public final class Counts {

    private static final String HEADER = "document\tkind\twhat\tcount";
    private static final int COLUMNS = 4;

    private final SequencedMap<Count, Integer> numbers = new LinkedHashMap<>();

    /// Reads the table; every fault of its form is listed at once.
    public static Counts parse(List<String> lines) {
        Counts counts = new Counts();
        List<String> faults = new ArrayList<>();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            faults.add("line 1: expected " + HEADER.replace('\t', ' '));
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != COLUMNS || !cells[3].matches("\\d{1,9}")) {
                faults.add("line " + (i + 1) + ": expected document, kind, what and a number");
            } else if (counts.numbers.put(new Count(cells[0], cells[1], cells[2]), Integer.parseInt(cells[3]))
                    != null) {
                faults.add("line " + (i + 1) + ": counted twice");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return counts;
    }

    /// Adds to a count; one that is not there yet begins at zero.
    public void add(Count count, int more) {
        numbers.merge(count, more, Integer::sum);
    }

    /// Adds all counts of another.
    public void addAll(Counts other) {
        other.numbers.forEach(this::add);
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /// The sum of the counts of some kinds and one thing, over all documents.
    ///
    /// 例: `sum(List.of("level", "growth"), "strict")`.
    public int sum(List<String> kinds, String what) {
        return numbers.entrySet().stream()
                .filter(e ->
                        kinds.contains(e.getKey().kind()) && e.getKey().what().equals(what))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// The table, a header first.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        numbers.forEach((count, number) -> lines.add(count + "\t" + number));
        return lines;
    }

    /// One line for each count that is not as it was before; none when all is the same.
    public List<String> differences(Counts before) {
        SequencedSet<Count> all = new LinkedHashSet<>(before.numbers.keySet());
        all.addAll(numbers.keySet());
        return all.stream()
                .filter(count -> !wordFor(numbers, count).equals(wordFor(before.numbers, count)))
                .map(count -> difference(count, before))
                .toList();
    }

    private String difference(Count count, Counts before) {
        boolean worse = count.isWorse(before.numbers.getOrDefault(count, 0), numbers.getOrDefault(count, 0));
        return count + "\t" + wordFor(before.numbers, count) + " → " + wordFor(numbers, count)
                + (worse ? "\tworse" : "");
    }

    private static String wordFor(SequencedMap<Count, Integer> numbers, Count count) {
        return numbers.containsKey(count) ? Integer.toString(numbers.getOrDefault(count, 0)) : "none";
    }
}
