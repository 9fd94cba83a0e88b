package cn.taizhang.delivery.office;

import cn.taizhang.ledger.event.Happening;
import java.util.List;
import java.util.Map;

/// What becomes of a command: the events that it makes, or why it is refused.
///
/// 例: 销号 by the one who reported the work: refused with `own_work`, 李明.
public sealed interface Decision {

    /// Everything happens, or nothing does. `subject` is what it was about: the task that was made.
    record Events(String subject, List<Happening> happenings) implements Decision {
        public Events {
            happenings = List.copyOf(happenings);
        }
    }

    /// Why not: the key of the words, and what they name.
    record Refused(String reason, List<String> values) implements Decision {
        public Refused {
            values = List.copyOf(values);
        }
    }

    /// All that is wrong with a sheet or a list, each with its place in it. Nothing happens.
    record Faults(List<Fault> all) implements Decision {
        public Faults {
            all = List.copyOf(all);
        }
    }

    /// One fault and where it stands. 例: row 12 「C 牵头单位」, `unit.unknown`, 市某局.
    record Fault(String place, Refused refused) {}

    /// What is refused because it is not there, or not for this person to see: nobody learns which.
    record Absent(String kind, String id) implements Decision {}

    static Decision refused(String reason, String... values) {
        return new Refused(reason, List.of(values));
    }

    static Decision of(String kind, String subject, Map<String, String> fields) {
        return new Events(subject, List.of(Happening.of(kind, subject, fields)));
    }
}
