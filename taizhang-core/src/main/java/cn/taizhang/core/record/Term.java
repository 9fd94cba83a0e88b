package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import java.util.List;

/// A glossary entry (名词解释) and the places of the report that use it.
///
/// 例: 「11.六乱:指乱搭乱建…」: ordinal 11, term 六乱, definition 指乱搭乱建…, used in 「农村“六乱”整治成果」.
public record Term(RecordId id, Evidence evidence, int ordinal, String term, String definition, List<Evidence> uses)
        implements Entry {

    public Term {
        uses = List.copyOf(uses);
    }
}
