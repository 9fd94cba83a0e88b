package cn.taizhang.rules.gold.item;

import cn.taizhang.core.text.Span;
import java.util.Map;

/// One record that is not a fact, as an extraction gave it, to be judged.
///
/// 例: project, code points 5012 to 5025, name 禾溪高速, stage in_use, status target, amounts 6亿元.
///
/// - `fields` bear the names of the exported columns; `amounts` joins the figures the record holds by semicolons.
public record ItemClaim(String document, String type, Span place, Map<String, String> fields) {

    public ItemClaim {
        fields = Map.copyOf(fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }
}
