package cn.taizhang.delivery.office;

import java.util.List;

/// What a command came to.
public sealed interface Outcome {

    /// It is written, with the number of its last event.
    record Done(String subject, long seq) implements Outcome {}

    /// It was refused, and nothing is written.
    record Refused(String reason, List<String> values) implements Outcome {
        public Refused {
            values = List.copyOf(values);
        }
    }

    /// All that is wrong with what was brought, and nothing is written.
    record Faults(List<Decision.Fault> all) implements Outcome {
        public Faults {
            all = List.copyOf(all);
        }
    }

    /// There is no such thing, or not for this person.
    record Absent(String kind, String id) implements Outcome {}
}
