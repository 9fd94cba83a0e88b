package cn.taizhang.web.review;

import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.ledger.review.Told;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.snippet.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the page of the review queue shows.
public record ReviewModel(
        List<Tab> tabs, List<Doubtful> rows, Address address, Counted counted, List<String> places, Words words) {

    private static final int LONGEST = 120;

    /// One doubt with how many wait.
    public record Tab(String label, long count, boolean isChosen, String address) {}

    /// How many wait in all and under this filter, which are shown, and the address of the next page.
    public record Counted(long all, long total, int first, String next, String below) {
        public boolean hasNext() {
            return !next.isEmpty();
        }
    }

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

    /// One value a record was read with, in words.
    public String value(Told told) {
        return told.column().choices().stream()
                .filter(choice -> choice.value().equals(told.value()))
                .map(choice -> words.of(choice.meaning()))
                .findFirst()
                .orElse(told.value());
    }

    /// The thresholds one can choose, the present one among them.
    public List<String> thresholds() {
        return Stream.concat(Stream.of("0.6", "0.75", "0.85", "0.95"), Stream.of(counted.below()))
                .distinct()
                .sorted()
                .toList();
    }
}
