package cn.taizhang.rules.figure;

import static cn.taizhang.rules.figure.Readers.READERS;

import cn.taizhang.core.figure.Figure;
import cn.taizhang.core.figure.Setting;
import cn.taizhang.core.figure.TargetsInWords;
import cn.taizhang.core.record.Fact.Hedge;
import cn.taizhang.core.record.Fact.Period;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Document;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A sentence, the part of the report it stands in, and all facts it gives, each as one line.
///
/// 例: 「预计地区生产总值增长5.5%左右。」 in `review 2024` gives
/// `5.5 | 地区生产总值 | growth 5.5 % approx | expected 2023`.
///
/// - A line holds the number as worded, the measure, kind with value, unit and bound (… between the ends of a range),
///   status with the years, and, where there is one, the hedge, the scope, the base and the
///   prices.
/// - The part is `review`, `plan` or `targets` with the year of the report, or `review` or `goals` with the years
///   and the year of the report (`review 2018-2022 of 2023`).
record FigureExample(String text, String part, List<String> facts) {

    static List<FigureExample> load(String file, String top, Faults faults) {
        Set<String> optional = top.equals("gaps") ? Set.of("why") : Set.of();
        return new Yaml(file, faults)
                .entries(top, Set.of("text", "in", "facts"), optional).stream()
                        .map(entry -> new FigureExample(entry.text("text"), entry.text("in"), entry.texts("facts")))
                        .toList();
    }

    /// What the program reads in the sentence.
    List<String> read() {
        Document document = Canonical.of(text);
        Setting setting = setting();
        List<Figure> figures = READERS.read(document, setting);
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure instanceof Figure.Read read) {
                lines.add(line(document, read));
            }
        }
        for (TargetsInWords.Found found : READERS.words(document, setting, figures)) {
            lines.add(found.wording() + " | " + found.measure() + " | " + word(found.kind()) + " in words | target "
                    + found.setting().to());
        }
        return lines;
    }

    private Setting setting() {
        String[] words = part.split("[ -]");
        int report = Integer.parseInt(words[words.length - 1]);
        boolean several = words.length > 2;
        int year = words[0].equals("review") ? report - 1 : report;
        return new Setting(
                role(words[0], several),
                several ? Integer.parseInt(words[1]) : year,
                several ? Integer.parseInt(words[2]) : year,
                "",
                report);
    }

    private static Role role(String part, boolean several) {
        return switch (part) {
            case "review" -> several ? Role.REVIEW_YEARS : Role.REVIEW;
            case "goals" -> Role.GOALS_YEARS;
            case "plan" -> Role.TASKS;
            case "targets" -> Role.TARGETS;
            default -> throw new IllegalArgumentException("no such part: " + part);
        };
    }

    private static String line(Document document, Figure.Read read) {
        StringBuilder line = new StringBuilder(document.text(read.number()))
                .append(" | ")
                .append(read.wording())
                .append(" | ")
                .append(size(read.amount()))
                .append(" | ")
                .append(word(read.status()))
                .append(' ')
                .append(years(read.period()));
        Hedge hedge = read.hedge();
        extra(line, word(hedge.force()), hedge.word());
        extra(line, "scope", read.scope());
        extra(line, "base", read.amount().base());
        extra(line, "prices", read.priceBasis());
        return line.toString();
    }

    private static String size(Figure.Amount amount) {
        boolean range = amount.bound() == Bound.RANGE;
        return word(amount.kind())
                + ' '
                + amount.value().toPlainString()
                + (range ? "…" + amount.high().toPlainString() : "")
                + (amount.unit().isEmpty() ? "" : ' ' + amount.unit())
                + (range || amount.bound() == Bound.EQ ? "" : ' ' + word(amount.bound()));
    }

    private static String years(Period period) {
        String from = period.from() == Period.OPEN ? "" : String.valueOf(period.from());
        return period.from() == period.to() ? from : from + '-' + period.to();
    }

    private static void extra(StringBuilder line, String name, String value) {
        if (!value.isEmpty()) {
            line.append(" | ").append(name).append(' ').append(value);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
