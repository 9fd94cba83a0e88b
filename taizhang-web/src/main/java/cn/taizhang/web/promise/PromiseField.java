package cn.taizhang.web.promise;

import cn.taizhang.rules.field.Field;
import cn.taizhang.rules.field.Fields;
import java.util.ArrayList;
import java.util.List;

/// Tells the field of a promise by its indicator, the headings above it and its own words, in this order.
final class PromiseField {

    private PromiseField() {}

    static Field of(Fields fields, String indicator, List<String> headings, String words) {
        List<String> texts = new ArrayList<>(headings);
        texts.add(words);
        return fields.of(indicator, texts);
    }
}
