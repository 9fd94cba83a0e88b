package cn.taizhang.delivery.office;

import cn.taizhang.ledger.Ledger;
import java.time.LocalDate;
import java.util.List;

/// Something that a person wants done. It looks at the state and says which events it makes; it changes nothing.
///
/// 例: `new TakeStep("T2025-0031", Step.SIGN, fields)`.
public interface Command {

    Decision decide(Bureau bureau, Actor actor, LocalDate today);

    /// The same in the transaction in which its events are written, for the few that have to do with ballot boxes also:
    /// what it changes there is kept with its events, or not at all.
    default Decision decide(Ledger ledger, Bureau bureau, Actor actor, LocalDate today) {
        return decide(bureau, actor, today);
    }

    /// The bytes of the files that its events name; they are kept with the events, or not at all.
    default List<byte[]> files() {
        return List.of();
    }

    /// The same command with files. 例: a photograph that goes with a feedback.
    default Command with(List<byte[]> files) {
        Command plain = this;
        return new Command() {
            @Override
            public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
                return plain.decide(bureau, actor, today);
            }

            @Override
            public List<byte[]> files() {
                return List.copyOf(files);
            }
        };
    }
}
