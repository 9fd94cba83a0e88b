package cn.taizhang.web.record;

import cn.taizhang.web.page.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// An instant as a person reads it, in the time of China.
///
/// 例: 2026年3月1日 10:03; in English 2026-03-01 10:03.
public final class Moment {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public static String of(Instant at, Words words) {
        return (words.isEnglish() ? EN : ZH).format(at.atZone(CHINA));
    }

    private Moment() {}
}
