package cn.taizhang.rules.gold;

import cn.taizhang.core.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/// Finds every number of a text that labels count: digits, and Chinese numbers in the forms that tell a size.
///
/// 例: 「增长6.5%,翻一番,百分之八」 has 6.5, 翻一番, 百分之八; 「一是」 has none.
public final class Numbers {

    private static final String CHINESE = "[一二三四五六七八九十百千万亿两半]";
    private static final Pattern NUMBER = Pattern.compile("百分之[一二三四五六七八九十百千万亿两半点]+|"
            + CHINESE + "+分之" + CHINESE + "+|"
            + CHINESE + "+成(?=[以多的])|[一二三四五六七八九十百千万亿两半点]+倍|翻"
            + CHINESE + "*番|过半|[一两三]位数|\\d+(?:[,，]\\d{3})*(?:[.．]\\d+)?");

    /// The numbers in the order of the text.
    public static List<Span> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private Numbers() {}
}
