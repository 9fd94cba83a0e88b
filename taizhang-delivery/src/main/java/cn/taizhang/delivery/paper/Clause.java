package cn.taizhang.delivery.paper;

import cn.taizhang.delivery.outcome.Proof;
import java.util.List;

/// One statement of a paper with what shows that it is so.
///
/// 例: 「举办促消费活动128场。」, PROVED by 统计表.xlsx of `T2025-0003`.
///
/// - What nothing shows is marked 〔无据〕, what something shows never is.
/// - `words` end with their sign; `tasks` are those it tells of.
public record Clause(String words, Mark mark, List<String> tasks, List<Proof> proofs) {

    /// The mark of what nothing shows.
    public static final String UNPROVED = "〔无据〕";

    /// Whether something shows it.
    public enum Mark {
        /// Counted by the ledger itself, or no statement at all.
        PLAIN,
        PROVED,
        UNPROVED,
        /// Nobody told anything: a line for whoever writes the paper, and never part of its final text.
        SILENT
    }

    public Clause {
        tasks = List.copyOf(tasks);
        proofs = List.copyOf(proofs);
        boolean shown = mark == Mark.PLAIN || (mark == Mark.PROVED) != proofs.isEmpty();
        if (!shown) {
            throw new IllegalArgumentException(mark + " with " + proofs.size() + " proofs: " + words);
        }
    }

    public static Clause plain(String words) {
        return new Clause(words, Mark.PLAIN, List.of(), List.of());
    }

    /// A statement, marked by what shows it.
    public static Clause of(String words, List<String> tasks, List<Proof> proofs) {
        return new Clause(words, proofs.isEmpty() ? Mark.UNPROVED : Mark.PROVED, tasks, proofs);
    }

    /// That nothing was told.
    public static Clause silent(String words, List<String> tasks) {
        return new Clause(words, Mark.SILENT, tasks, List.of());
    }

    public boolean isMarked() {
        return mark == Mark.UNPROVED || mark == Mark.SILENT;
    }

    /// As it stands in the paper, with its mark or as final text, in which there is nothing of what nobody told.
    public String written(boolean marks) {
        if (!isMarked()) {
            return words;
        }
        return marks ? UNPROVED + words : mark == Mark.SILENT ? "" : words;
    }
}
