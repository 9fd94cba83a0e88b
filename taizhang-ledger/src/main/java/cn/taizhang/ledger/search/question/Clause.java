package cn.taizhang.ledger.search.question;

import cn.taizhang.ledger.search.text.Units;
import java.util.List;

/// One thing that is asked of a text.
///
/// 例: `云汀市粮食产量` asks for the run of 云汀市 and 粮食产量, each an exact phrase, best one after the other.
public sealed interface Clause {

    /// These units one after the other. 例: `"粮食产量"`.
    record Phrase(Units units) implements Clause {
        public static Phrase of(String words) {
            return new Phrase(Units.of(words));
        }
    }

    /// Each pair of neighbouring characters, wherever they stand: words no dictionary knows. 例: 秋粮收购价.
    record Pairs(Units units) implements Clause {}

    /// All parts, wherever they stand; a text in which they follow each other comes first.
    record Run(List<Clause> parts, Phrase whole) implements Clause {
        public Run {
            parts = List.copyOf(parts);
        }
    }

    /// Any of several. 例: `粮食 OR 油料`; 规上 where the dictionary says that it is 规模以上.
    record Either(List<Clause> choices) implements Clause {
        public Either {
            choices = List.copyOf(choices);
        }
    }
}
