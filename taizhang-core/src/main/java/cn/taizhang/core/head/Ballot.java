package cn.taizhang.core.head;

import cn.taizhang.core.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/// Votes with weights for one of several answers, each answer with the words that first spoke for it.
///
/// 例: 2024 gets 6 from the date, 5 from the title and 3 from 「2023年工作回顾」.
///
/// - Of equal answers the one that was named first wins, so that counting is deterministic.
/// - Spans are of the canonical text.
final class Ballot<T> {

    private record Votes(double weight, Span first) {}

    private final Map<T, Votes> votes = new LinkedHashMap<>();

    void vote(T answer, double weight, Span words) {
        votes.merge(answer, new Votes(weight, words), (old, one) -> new Votes(old.weight + one.weight, old.first));
    }

    double weight(T answer) {
        Votes found = votes.get(answer);
        return found == null ? 0 : found.weight;
    }

    Span words(T answer, Span otherwise) {
        Votes found = votes.get(answer);
        return found == null ? otherwise : found.first;
    }

    Iterable<T> answers() {
        return votes.keySet();
    }

    /// The answer with most votes, or `none`.
    T winner(T none) {
        T best = none;
        double most = 0;
        for (Map.Entry<T, Votes> entry : votes.entrySet()) {
            if (entry.getValue().weight > most) {
                best = entry.getKey();
                most = entry.getValue().weight;
            }
        }
        return best;
    }
}
