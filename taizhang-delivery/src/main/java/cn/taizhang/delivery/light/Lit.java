package cn.taizhang.delivery.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A light with all that it was computed from: why it is so, and what would change it.
///
/// 例: RED for OVERDUE (2025-08-31, 18 days) and BEHIND (41.7, 66.0, 24.3); it would be yellow with 51.0 %.
///
/// - `reasons` are all rules that give this light, the weightiest first; their values are in the order in which the
///   words of the rule name them.
/// - `ways` are what would make it better, each with the light that would follow.
public record Lit(
        Light light,
        List<Reason> reasons,
        List<Way> ways,
        Optional<BigDecimal> progress,
        Optional<BigDecimal> line,
        int missed) {

    /// A rule that holds, with its inputs.
    public record Reason(Rule rule, List<String> inputs) {
        public Reason {
            inputs = List.copyOf(inputs);
        }
    }

    /// What would change the light, and into which.
    public record Way(Change change, List<String> inputs, Light into) {
        public Way {
            inputs = List.copyOf(inputs);
        }
    }

    /// What someone can do.
    public enum Change {
        /// Reach so many percent by today.
        REACH,
        /// Report, whatever the figure.
        REPORT,
        /// Report something that can be measured.
        MEASURE,
        /// Close the major problems.
        CLOSE_PROBLEMS,
        /// Finish it and have it agreed to.
        FINISH,
        /// Sign for it.
        SIGN
    }

    public Lit {
        reasons = List.copyOf(reasons);
        ways = List.copyOf(ways);
    }
}
