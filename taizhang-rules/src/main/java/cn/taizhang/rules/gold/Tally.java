package cn.taizhang.rules.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;

/// The counts of one document, or of all of them.
final class Tally {

    private static final int PLACES = 3;

    private int gold;
    private int found;
    private int strict;
    private int spurious;
    private int unlisted;
    private int inWords;
    private int inWordsFound;
    private int inWordsClaimed;
    private final Map<Attribute, Integer> right = new EnumMap<>(Attribute.class);

    void gold() {
        gold++;
    }

    void found(Verdict verdict) {
        found++;
        if (verdict.isStrict()) {
            strict++;
        }
        verdict.right().forEach(attribute -> right.merge(attribute, 1, Integer::sum));
    }

    void spurious() {
        spurious++;
    }

    void unlisted() {
        unlisted++;
    }

    void inWords(boolean wasFound) {
        inWords++;
        if (wasFound) {
            inWordsFound++;
        }
    }

    void claimedInWords(int count) {
        inWordsClaimed += count;
    }

    void add(Tally other) {
        gold += other.gold;
        found += other.found;
        strict += other.strict;
        spurious += other.spurious;
        unlisted += other.unlisted;
        inWords += other.inWords;
        inWordsFound += other.inWordsFound;
        inWordsClaimed += other.inWordsClaimed;
        other.right.forEach((attribute, count) -> right.merge(attribute, count, Integer::sum));
    }

    /// What was counted, by name: of figures, or of targets in words where there are no others.
    SequencedMap<String, Integer> counts() {
        SequencedMap<String, Integer> counts = new LinkedHashMap<>();
        if (inWords + inWordsClaimed > 0) {
            counts.put("gold", inWords);
            counts.put("found", inWordsFound);
            counts.put("missed", inWords - inWordsFound);
            counts.put("claimed", inWordsClaimed);
            return counts;
        }
        counts.put("gold", gold);
        counts.put("found", found);
        counts.put("strict", strict);
        for (Attribute attribute : Attribute.values()) {
            counts.put(attribute.label(), right.getOrDefault(attribute, 0));
        }
        counts.put("missed", gold - found);
        counts.put("spurious", spurious);
        counts.put("unlisted", unlisted);
        return counts;
    }

    /// The line of a document. 例: `houma-2024: strict_f1=0.931 find_f1=0.982 gold=161 found=158 …`.
    String line(String name) {
        return name + ": strict_f1=" + f1(strict) + " find_f1=" + f1(found) + " gold=" + gold + " found=" + found
                + " spurious=" + spurious + " unlisted=" + unlisted + " " + accuracies() + " qual=" + inWordsFound + "/"
                + inWords + " qual_claimed=" + inWordsClaimed;
    }

    private String accuracies() {
        StringJoiner joiner = new StringJoiner(" ");
        if (found > 0) {
            for (Attribute attribute : Attribute.values()) {
                joiner.add(attribute.label() + "=" + rounded(right.getOrDefault(attribute, 0) / (double) found));
            }
        }
        return joiner.toString();
    }

    private String f1(int hits) {
        int all = gold + found + spurious;
        return all == 0 ? "0.000" : rounded(2.0 * hits / all);
    }

    /// Rounds the exact binary value, half to even, as the reference scorer does.
    private static String rounded(double value) {
        return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString();
    }
}
