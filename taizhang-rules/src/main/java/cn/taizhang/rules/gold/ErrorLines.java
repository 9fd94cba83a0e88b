package cn.taizhang.rules.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// Collects what went wrong in one document, one line each: document, what, id and surroundings of the number, label,
/// prediction.
final class ErrorLines {

    private final String document;
    private final List<String> lines = new ArrayList<>();

    ErrorLines(String document) {
        this.document = document;
    }

    List<String> lines() {
        return lines;
    }

    void add(String what, GoldDocument.Row row) {
        lines.add(start(what, row) + "\tpred=None");
    }

    void add(String what, GoldDocument.Row row, Prediction prediction) {
        lines.add(start(what, row) + "\tpred=" + predicted(prediction));
    }

    static String missing(Verdict verdict) {
        return Attribute.STRICT.stream()
                .filter(attribute -> !verdict.right().contains(attribute))
                .map(Attribute::label)
                .collect(Collectors.joining(","));
    }

    private String start(String what, GoldDocument.Row row) {
        return document + "\t" + what + "\t" + row.id() + "\t" + row.context() + "\tgold=" + labelled(row.claim());
    }

    private static String labelled(Claim gold) {
        Dict dict = new Dict();
        dict.given("indicator", gold.indicator());
        dict.given("kind", gold.kind());
        dict.given("value", gold.value());
        dict.given("value2", gold.valueHigh());
        dict.given("unit", gold.unit());
        dict.given("bound", gold.bound());
        dict.given("status", gold.status());
        dict.given("period", gold.years().toString());
        dict.given("scope", gold.scope());
        dict.given("hedge", gold.hedge());
        return dict.toString();
    }

    private static String predicted(Prediction prediction) {
        Claim claim = prediction.claim();
        Dict dict = new Dict();
        dict.text("indicator", claim.indicator());
        dict.text("kind", claim.kind());
        dict.number("value", claim.value());
        dict.number("valueHigh", claim.valueHigh());
        dict.text("unit", claim.unit());
        dict.text("bound", claim.bound());
        dict.text("status", claim.status());
        dict.number("from", year(claim.years().from()));
        dict.number("to", year(claim.years().to()));
        dict.text("scope", claim.scope());
        dict.text("hedge", claim.hedge());
        dict.text("rule", prediction.rule());
        return dict.toString();
    }

    private static String year(int year) {
        return year == 0 ? "" : Integer.toString(year);
    }

    /// Names and values in braces, as the reference scorer writes them.
    private static final class Dict {

        private final StringJoiner joiner = new StringJoiner(", ", "{", "}");

        void given(String name, String value) {
            if (!value.isEmpty()) {
                text(name, value);
            }
        }

        void text(String name, String value) {
            joiner.add("'" + name + "': " + (value.isEmpty() ? "None" : quoted(value)));
        }

        void number(String name, String value) {
            joiner.add("'" + name + "': " + (value.isEmpty() ? "None" : value));
        }

        private static String quoted(String value) {
            return value.contains("'") && !value.contains("\"")
                    ? '"' + value + '"'
                    : "'" + value.replace("'", "\\'") + "'";
        }

        @Override
        public String toString() {
            return joiner.toString();
        }
    }
}
