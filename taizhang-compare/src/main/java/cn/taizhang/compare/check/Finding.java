package cn.taizhang.compare.check;

import cn.taizhang.core.text.Evidence;
import java.util.List;

/// Words of a draft that cannot all be true, with the sum that shows it; which of them is right it never says.
///
/// 例: 「新建改建公路110公里」 and 「新建60公里、改建40公里」: SUM, `60 + 40 = 100 ≠ 110`.
///
/// - `places` are the words, in the order of the text, the draft before what it is held against; one at least.
/// - `message` is what is wrong, for a reader in either language; `arithmetic` the sum in figures and signs alone.
public record Finding(Family family, Severity severity, Message message, String arithmetic, List<Place> places) {

    public Finding {
        places = List.copyOf(places);
    }

    /// Words in one document: its file name, and what stands there.
    public record Place(String source, Evidence evidence) {}

    /// A sentence by its key in the messages, and what is filled in.
    ///
    /// 例: key `check.sum`, values 110公里, 100公里.
    public record Message(String key, List<String> values) {
        public Message {
            values = List.copyOf(values);
        }
    }
}
