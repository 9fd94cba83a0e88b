package cn.taizhang.bench.planted;

import java.math.BigDecimal;

/// A sentence with named gaps.
///
/// 例: {place}新建农村公路{x}公里。
///
/// - A sentence with a gap left open is not given out.
public record Template(String open) {

    public Template with(String gap, Object value) {
        String written = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return new Template(open.replace("{" + gap + "}", written));
    }

    /// The finished sentence.
    public String words() {
        if (open.contains("{")) {
            throw new IllegalStateException("a gap is open in " + open);
        }
        return open;
    }
}
