package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.office.Decision;
import java.util.List;
import java.util.Optional;

/// What is wrong with something that was brought: under which name it stood, why, and what the words name.
///
/// 例: `actual-started`, `project.future`, [STARTED, 2025-12-01, 2025-06-30].
public record Fault(String field, String reason, List<String> values) {

    public Fault {
        values = List.copyOf(values);
    }

    static Optional<Fault> of(String field, String reason, String... values) {
        return Optional.of(new Fault(field, reason, List.of(values)));
    }

    Decision.Refused refused() {
        return new Decision.Refused(reason, values);
    }
}
