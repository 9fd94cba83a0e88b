package cn.taizhang.delivery.task;

import cn.taizhang.table.Bilingual;
import java.util.Arrays;
import java.util.Optional;

/// At which level an item is kept: 市级抓重点、县级抓全部 is one list at two depths.
///
/// 例: the city looks at its 100 items of tier CITY; a county sees these and all of its own tier COUNTY.
public enum Tier {
    PROVINCE("省级", "province"),
    CITY("市级", "city"),
    COUNTY("县级", "county");

    private final Bilingual words;

    Tier(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    public static Optional<Tier> called(String name) {
        return Arrays.stream(values())
                .filter(one -> one.words.zh().equals(name) || one.words.en().equalsIgnoreCase(name))
                .findFirst();
    }
}
