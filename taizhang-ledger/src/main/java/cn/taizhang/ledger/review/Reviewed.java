package cn.taizhang.ledger.review;

import cn.taizhang.ledger.entry.Posted;
import java.util.List;

/// What became of a person's word on a record.
public sealed interface Reviewed {

    /// It stands in the ledger.
    record Done(Posted entry) implements Reviewed {}

    /// Nothing was written: what was wrong, all faults at once.
    record Refused(List<Fault> faults) implements Reviewed {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// One fault: its kind and the words it is about.
    record Fault(Kind kind, String about, String remedy) {

        /// What can be wrong with a correction.
        public enum Kind {
            /// No record has this id.
            UNKNOWN_ID,
            /// The record type has no such column, or it may not be set.
            UNKNOWN_COLUMN,
            /// Not a number.
            NOT_A_NUMBER,
            /// None of the values the column takes.
            NOT_A_CHOICE,
            /// Too large, too long, or with characters nobody can see.
            UNFIT,
            /// Nothing would change.
            NO_CHANGE,
            /// No person's word is there to be taken back.
            NOTHING_TO_UNDO,
            /// Somebody spoke on it since.
            STALE
        }
    }
}
