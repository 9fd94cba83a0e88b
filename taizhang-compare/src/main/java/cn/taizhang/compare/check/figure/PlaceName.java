package cn.taizhang.compare.check.figure;

import java.util.List;

/// The name of a part of the place at the start of some words.
///
/// 例: 云溪县 of 「云溪县接待游客」, 松岭新区 of 「全年松岭新区进出口总额」; none of 「城市更新」「文旅市场」「全县收入」.
///
/// - Two or three characters before 县, 市, 旗, 州, 盟 or a word for a zone.
record PlaceName(int start, int end) {

    static final PlaceName NONE = new PlaceName(0, 0);

    private static final List<String> BEFORE = List.of("全年", "年末", "到年末", "截至年末", "其中", "目前", "去年", "今年");
    private static final List<String> ENDS =
            List.of("自治县", "自治州", "新区", "经开区", "高新区", "开发区", "示范区", "县", "市", "旗", "州", "盟");
    private static final String NO_NAME = "全各我本个等与和及、该两首多在对为使有近超每区县市城省跨乡国外双大中小新超老";
    private static final String NO_PLACE = "场区级值民域城长委政内外中本直属面容县际州况";
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    /// The place some words begin with, after words for the time.
    static PlaceName at(String words) {
        int start = 0;
        for (String word : BEFORE) {
            start = words.startsWith(word) ? Math.max(start, word.length()) : start;
        }
        for (int length = SHORTEST; length <= LONGEST; length++) {
            int from = start + length;
            for (String end : ENDS) {
                if (words.startsWith(end, from) && isName(words, start, from) && isEnd(words, from + end.length())) {
                    return new PlaceName(start, from + end.length());
                }
            }
        }
        return NONE;
    }

    /// Whether some words are such a name and no more: 云溪县, but not 郊区.
    static boolean isWhole(String words) {
        PlaceName name = at(words);
        return !name.isNone() && name.start() == 0 && name.end() == words.length();
    }

    boolean isNone() {
        return end == 0;
    }

    String of(String words) {
        return words.substring(start, end);
    }

    /// The words without the name and what stands before it.
    String rest(String words) {
        return words.substring(end);
    }

    private static boolean isName(String words, int from, int to) {
        return words.substring(from, to).chars().allMatch(c -> Character.isIdeographic(c) && NO_NAME.indexOf(c) < 0);
    }

    private static boolean isEnd(String words, int at) {
        return at == words.length() || NO_PLACE.indexOf(words.charAt(at)) < 0;
    }
}
