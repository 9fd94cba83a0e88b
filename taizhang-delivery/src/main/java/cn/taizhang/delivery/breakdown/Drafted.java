package cn.taizhang.delivery.breakdown;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.table.record.RecordJson;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A promise of a report as the task that it could be: what the text itself tells.
///
/// 例: 「云汀支线机场9月底前开工」 gives the title 云汀支线机场9月底前开工 and the due date 2025-09-30; 「引进首店25家」 the
/// target 25家.
///
/// - The lead unit is the first that the words name; who else is named helps. Words that name nobody leave it open.
/// - A due date that the text does not tell is 31 December of the year of the plan.
public record Drafted(Fields fields, List<String> each) {

    private static final int TITLE = 60;
    private static final int MONTH = 7;

    public Drafted {
        each = List.copyOf(each);
    }

    /// What a record says with the figures it contains; `year` is that of the plan.
    public static Drafted of(Posted entry, List<Posted> facts, int year, Organisation organisation) {
        String words = words(entry);
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", title(words));
        fields.put("quote", words);
        fields.put("document", Long.toString(entry.document()));
        fields.put("records", entry.id());
        fields.put("section", entry.facets().section());
        fields.put("year", Integer.toString(year));
        fields.put("due", due(RecordJson.value(entry.payload(), "deadline"), year));
        measure(facts, fields);
        units(words, organisation, fields);
        return new Drafted(Fields.of(fields), Each.of(words, organisation));
    }

    private static String words(Posted entry) {
        return entry.anchor().text().replace("\n", "").strip();
    }

    private static String title(String words) {
        return words.length() <= TITLE ? words : words.substring(0, TITLE - 1) + "…";
    }

    /// The last day of what the text tells: a day, a month, or else the year.
    private static String due(String deadline, int year) {
        if (deadline.length() > MONTH) {
            return deadline;
        }
        if (deadline.length() == MONTH) {
            YearMonth month = YearMonth.parse(deadline);
            return month.atEndOfMonth().toString();
        }
        return year + "-12-31";
    }

    /// The first figure that is to be reached by counting.
    private static void measure(List<Posted> facts, Map<String, String> fields) {
        facts.stream()
                .filter(fact -> fact.facets().kind().equals("level")
                        || fact.facets().kind().equals("investment"))
                .filter(fact -> isPlain(RecordJson.value(fact.payload(), "value")))
                .findFirst()
                .ifPresent(fact -> {
                    fields.put("measure", RecordJson.value(fact.payload(), "indicator"));
                    fields.put("target", RecordJson.value(fact.payload(), "value"));
                    fields.put("unit", RecordJson.value(fact.payload(), "unit"));
                });
    }

    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    private static void units(String words, Organisation organisation, Map<String, String> fields) {
        List<Unit> named = new ArrayList<>(organisation.units().stream()
                .filter(unit -> unit.name().length() > 2 && words.contains(unit.name()))
                .toList());
        named.sort(Comparator.comparingInt(unit -> words.indexOf(unit.name())));
        if (!named.isEmpty()) {
            fields.put("lead", named.getFirst().code());
            fields.put(
                    "helpers",
                    Fields.joined(named.stream().skip(1).map(Unit::code).toList()));
        }
    }
}
