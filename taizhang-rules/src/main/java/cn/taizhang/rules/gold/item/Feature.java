package cn.taizhang.rules.gold.item;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What is judged about a labelled item: the attribute of the label, and where a record says the same.
///
/// 例: of a project its name, stage and status; of a livelihood item its place in the list.
enum Feature {
    ITEM("livelihood", "item", "ordinal"),
    TERM("term", "term", "term"),
    NAME("project", "name", "name"),
    STAGE("project", "stage", "stage"),
    PROJECT_STATUS("project", "status", "status"),
    TOTAL("project", "total", "amounts"),
    ANNUAL("project", "annual", "amounts"),
    LEVEL("honour", "level", "level"),
    GRANTOR("honour", "grantor", "grantor"),
    HOLDER("honour", "holder", "holder"),
    TESTABILITY("commitment", "testability", "testability"),
    REASON("commitment", "reason", "reason");

    private static final String MARKS = "“”\"‘’'《》";

    private final String type;
    private final String label;
    private final String column;

    Feature(String type, String label, String column) {
        this.type = type;
        this.label = label;
        this.column = column;
    }

    static List<Feature> of(String type) {
        return Arrays.stream(values())
                .filter(feature -> feature.type.equals(type))
                .toList();
    }

    String label() {
        return label;
    }

    boolean isIn(Item item) {
        return item.type().equals(type) && item.attributes().containsKey(label);
    }

    boolean agrees(Item item, ItemClaim claim) {
        String expected = bare(item.attributes().getOrDefault(label, ""));
        return Stream.of(claim.field(column).split(";"))
                .anyMatch(value -> bare(value).equalsIgnoreCase(expected));
    }

    /// Words without blanks and quotation marks, full width folded.
    static String bare(String words) {
        String folded = Normalizer.normalize(words, Normalizer.Form.NFKC);
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!Character.isWhitespace(c) && MARKS.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
