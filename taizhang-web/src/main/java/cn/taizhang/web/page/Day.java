package cn.taizhang.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/// An instant as people read it, in the time of Beijing.
///
/// 例: `2026-11-21T15:08:31Z` is 2026年11月21日, with the minute 2026年11月21日 23:08.
public final class Day {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy'年'M'月'd'日'", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(" HH:mm", Locale.ENGLISH);

    /// The day; what is no instant is given back as it is.
    public static String of(String instant, Words words) {
        return said(instant, words, false);
    }

    /// The day and the minute.
    public static String withMinute(String instant, Words words) {
        return said(instant, words, true);
    }

    /// A day of the calendar.
    public static String of(LocalDate day, Words words) {
        return day.equals(LocalDate.MIN) ? "–" : day.format(words.isEnglish() ? ENGLISH : CHINESE);
    }

    private static String said(String instant, Words words, boolean minute) {
        try {
            ZonedDateTime at = Instant.parse(instant).atZone(HERE);
            return at.format(words.isEnglish() ? ENGLISH : CHINESE) + (minute ? at.format(MINUTE) : "");
        } catch (DateTimeParseException e) {
            return instant;
        }
    }

    private Day() {}
}
