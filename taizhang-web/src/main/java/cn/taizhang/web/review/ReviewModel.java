package cn.taizhang.web.review;

import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.snippet.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the page of the review queue shows.
public record ReviewModel(
        List<Tab> tabs, List<Doubtful> rows, Address address, Counted counted, List<String> places, Words words) {

    private static final int LONGEST = 120;
    private static final Set<String> TOLD = Set.of(
            "indicator",
            "value",
            "valueHigh",
            "unit",
            "bound",
            "status",
            "from",
            "hedge",
            "scope",
            "verb",
            "object",
            "stage",
            "testability",
            "name",
            "title",
            "wording",
            "code",
            "detail",
            "place",
            "year");

    /// One doubt with how many wait.
    public record Tab(String label, long count, boolean isChosen, String address) {}

    /// How many wait in all and under this filter, which are shown, and the address of the next page.
    public record Counted(long all, long total, int first, String next, String below) {
        public boolean hasNext() {
            return !next.isEmpty();
        }
    }

    /// One value a record was read with, by its heading.
    public record Told(String heading, String value) {}

    public ReviewModel {
        tabs = List.copyOf(tabs);
        rows = List.copyOf(rows);
        places = List.copyOf(places);
    }

    /// The records that are shown, and the places one can choose.
    record Shown(List<Doubtful> rows, List<String> places) {}

    static ReviewModel of(Part part, ReviewRequest request, Shown shown, Address address, Words words) {
        long all = part.counts().values().stream().mapToLong(Long::longValue).sum();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(
                words.say("review.all"),
                all,
                request.doubts().isEmpty(),
                address.with("doubt", "").toString()));
        for (Doubt doubt : Doubt.values()) {
            long count = part.counts().getOrDefault(doubt, 0L);
            boolean isChosen = request.doubts().contains(doubt);
            tabs.add(new Tab(
                    words.say("review.doubt." + doubt.word()),
                    count,
                    isChosen,
                    address.with("doubt", doubt.word()).toString()));
        }
        Counted counted = new Counted(
                all,
                part.total(),
                part.start(),
                part.next().isEmpty()
                        ? ""
                        : address.with(Address.CURSOR, part.next()).toString(),
                address.values().getOrDefault("below", ReviewRequest.USUAL));
        return new ReviewModel(tabs, shown.rows(), address, counted, shown.places(), words);
    }

    public String doubt(Doubtful row) {
        return words.say("review.doubt." + row.doubt().word());
    }

    public String why(Doubtful row) {
        return words.say("review.why." + row.doubt().word());
    }

    public String tone(Doubtful row) {
        return switch (row.doubt()) {
            case LOW_CONFIDENCE, CHANGED, APPEARED -> "warn";
            case UNREAD, UNKNOWN_HEAD, MISFILED, CONFLICT -> "violet";
            case DAMAGED, LOST, VANISHED -> "bad";
        };
    }

    public String type(Doubtful row) {
        return words.of(Labels.of(Facet.TYPE, row.entry().type()));
    }

    public Snippet evidence(Doubtful row) {
        Anchor anchor = row.entry().anchor();
        String sentence = row.doubt() == Doubt.CONFLICT ? "" : row.sentence();
        return Snippet.quote(
                sentence.strip(), anchor.text().strip(), anchor.within().from(), LONGEST);
    }

    /// The other file of two that claim one place and year.
    public String other(Doubtful row) {
        return row.doubt() == Doubt.CONFLICT ? row.sentence() : "";
    }

    public boolean isConflict(Doubtful row) {
        return row.doubt() == Doubt.CONFLICT;
    }

    public String confidence(Doubtful row) {
        double confidence = row.entry().facets().confidence();
        return confidence < 0 ? "" : Double.toString(confidence);
    }

    public String place(Doubtful row) {
        return "/reports/" + row.entry().document() + "#" + row.entry().id();
    }

    /// How a record was read, in the columns worth a look.
    public List<Told> told(Doubtful row) {
        return told(row.entry().type(), row.entry().payload());
    }

    /// How it was read before, where a newer reading changed it.
    public List<Told> before(Doubtful row) {
        return row.before().isEmpty() || row.before().equals(row.entry().payload())
                ? List.of()
                : told(row.entry().type(), row.before());
    }

    private List<Told> told(String type, String payload) {
        if (!RecordTables.types().contains(type)) {
            return List.of();
        }
        List<Column> columns = RecordTables.of(type).columns();
        List<Cell> cells = RecordJson.cells(columns, payload);
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (TOLD.contains(columns.get(i).name()) && !(cells.get(i) instanceof Cell.Blank)) {
                told.add(new Told(
                        words.of(columns.get(i).heading()),
                        value(columns.get(i), cells.get(i).words())));
            }
        }
        return told;
    }

    private String value(Column column, String value) {
        return column.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(choice -> words.of(choice.meaning()))
                .findFirst()
                .orElse(value);
    }

    /// The thresholds one can choose, the present one among them.
    public List<String> thresholds() {
        return Stream.concat(Stream.of("0.6", "0.75", "0.85", "0.95"), Stream.of(counted.below()))
                .distinct()
                .sorted()
                .toList();
    }
}
