package cn.taizhang.web.entry;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.web.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A record in one line: what it is about, how much, and what else there is to say.
///
/// 例: 「地区生产总值」, 「增长 6% 左右」, 「2024年 力争」.
///
/// - `figure` is empty for what is no figure; `notes` are short words, in no need of a sentence.
public record Gist(String lead, String figure, List<String> notes) {

    public Gist {
        notes = List.copyOf(notes);
    }

    public static Gist of(Posted entry, Words words) {
        Values values = Values.of(entry);
        return switch (entry.type()) {
            case "fact" -> fact(values, words);
            case "commitment" ->
                gist(
                        values.word("verb") + values.word("object"),
                        values.shown("testability", words),
                        values.shown("reason", words),
                        values.word("deadline"),
                        values.word("hedgeWord"));
            case "project" -> gist(values.word("name"), values.shown("stage", words), values.shown("status", words));
            case "livelihood" ->
                gist(values.word("ordinal") + ". " + values.word("wording"), values.shown("status", words));
            case "honour" -> gist(values.word("title"), values.word("grantor"), values.word("holder"));
            case "problem" -> gist(values.word("wording"));
            case "term" -> gist(values.word("term"), values.word("definition"));
            case "section" -> gist(values.word("heading"), values.shown("role", words), years(values));
            case "report" -> gist(values.word("title"), values.word("place"), values.word("year"));
            default -> gist(entry.anchor().text(), values.shown("code", words), reason(values, words));
        };
    }

    private static Gist gist(String lead, String... notes) {
        return new Gist(
                lead, "", Stream.of(notes).filter(note -> !note.isEmpty()).toList());
    }

    private static Gist fact(Values values, Words words) {
        List<String> notes = new ArrayList<>();
        notes.add(years(values));
        notes.add(values.word("scope"));
        notes.add(values.word("base"));
        notes.add(values.word("hedgeWord"));
        return new Gist(
                values.word("indicator"),
                size(values, words),
                notes.stream().filter(note -> !note.isEmpty()).toList());
    }

    /// How much a figure says. 例: 「增长 6%–6.5%」, 「减少 1.2万人」, 「与经济增长同步」.
    public static String size(Values values, Words words) {
        String value = values.word("value");
        if (value.isEmpty()) {
            return values.word("unit");
        }
        String kind = values.word("kind");
        boolean moves = kind.equals("growth") || kind.equals("change");
        boolean down = moves && value.startsWith("-");
        String high = values.word("valueHigh");
        String plain = (down ? value.substring(1) : value)
                + (high.isEmpty() ? "" : "–" + (down && high.startsWith("-") ? high.substring(1) : high))
                + values.word("unit");
        String bound = values.word("bound");
        String bounded = bound.isEmpty() || bound.equals("eq") || bound.equals("range")
                ? plain
                : words.say("record.bounded", plain, values.shown("bound", words));
        return moves ? words.say("record." + kind + (down ? ".down" : ".up"), bounded) : bounded;
    }

    private static String years(Values values) {
        String from = values.word("from");
        String to = values.word("to");
        return from.isEmpty() || from.equals(to) ? to : from + "–" + to;
    }

    /// What the reader noted beside its code: why a number is no figure, by the first word, or one of its sentences.
    /// 例: 「date (date.year)」 is 日期, 「place not in the table」 is 地区表中没有.
    ///
    /// - Data speaks English; in Chinese a sentence without a translation is left to the record itself.
    public static String reason(Values values, Words words) {
        String detail = values.word("detail");
        int end = detail.indexOf(' ');
        String key = "record.excluded." + (end < 0 ? detail : detail.substring(0, end)).toLowerCase(Locale.ROOT);
        if (words.has(key)) {
            return words.say(key);
        }
        String sentence = "record.noted." + detail.replace(";", "").replace(' ', '-');
        return words.has(sentence) ? words.say(sentence) : words.isEnglish() ? detail : "";
    }
}
