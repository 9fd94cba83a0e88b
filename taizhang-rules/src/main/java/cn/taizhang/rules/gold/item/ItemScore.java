package cn.taizhang.rules.gold.item;

import cn.taizhang.core.text.Span;
import cn.taizhang.rules.ratchet.Count;
import cn.taizhang.rules.ratchet.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Judges commitments, projects, honours, livelihood items, problems and terms against labels.
///
/// 例: `livelihood: gold=40 found=40 claimed=41 spurious=1 item=40/40`.
///
/// - Found: a record of the type whose words contain the labelled words or are contained in them.
/// - Livelihood items, problems and terms are labelled completely, so that a record beside them is spurious; of the
///   other types a selection is labelled.
/// - What the labels call no promise is found where no record claims it.
public final class ItemScore {

    static final List<String> TYPES = List.of("livelihood", "problem", "term", "project", "honour", "commitment");
    private static final List<String> COMPLETE = List.of("livelihood", "problem", "term");

    private final Counts counts = new Counts();
    private final SequencedMap<String, ItemTally> totals = new TreeMap<>(Comparator.comparingInt(TYPES::indexOf));
    private final List<String> errors = new ArrayList<>();

    public ItemScore(List<GoldItems> labels, List<ItemClaim> claims) {
        Map<String, List<ItemClaim>> byDocument = claims.stream().collect(Collectors.groupingBy(ItemClaim::document));
        for (GoldItems document : labels) {
            for (String type : TYPES) {
                List<ItemClaim> own = byDocument.getOrDefault(document.document(), List.of()).stream()
                        .filter(claim -> claim.type().equals(type))
                        .toList();
                ItemTally tally = judge(document, type, own);
                totals.merge(type, tally, ItemTally::plus);
                tally.counts()
                        .forEach((what, number) -> counts.add(new Count(document.document(), type, what), number));
            }
        }
    }

    /// One line a type; none where nothing is labelled.
    public List<String> lines() {
        return totals.entrySet().stream()
                .map(e -> e.getValue().line(e.getKey()))
                .toList();
    }

    /// One line for each item missed, misread or invented.
    public List<String> errors() {
        return List.copyOf(errors);
    }

    public Counts counts() {
        return counts;
    }

    private ItemTally judge(GoldItems document, String type, List<ItemClaim> claims) {
        ItemTally tally = new ItemTally(type);
        List<ItemClaim> spare = new ArrayList<>(claims);
        for (Item item : document.items()) {
            if (item.type().equals(type)) {
                List<ItemClaim> got =
                        claims.stream().filter(claim -> speaksOf(item, claim)).toList();
                spare.removeAll(got);
                judge(document.document(), item, got, tally);
            }
        }
        tally.claimed(claims.size(), COMPLETE.contains(type) ? spare.size() : 0);
        if (COMPLETE.contains(type)) {
            spare.forEach(claim -> errors.add(document.document() + "\tspurious " + type + "\t" + claim.field("text")));
        }
        return tally;
    }

    private void judge(String document, Item item, List<ItemClaim> got, ItemTally tally) {
        if (got.isEmpty()) {
            if (item.asksForSilence()) {
                tally.silent();
            } else {
                tally.missed();
                errors.add(document + "\tmissed " + item.type() + "\t" + item.quote());
            }
            return;
        }
        ItemClaim best = got.stream()
                .max(Comparator.comparingLong(claim -> agreements(item, claim)))
                .orElseThrow();
        tally.found(item, best);
        Feature.of(item.type()).stream()
                .filter(feature -> feature.isIn(item) && !feature.agrees(item, best))
                .forEach(feature -> errors.add(document + "\twrong " + item.type() + " " + feature.label() + "\t"
                        + item.quote() + "\tgold=" + item.attributes() + "\tpred=" + best.fields()));
    }

    private static long agreements(Item item, ItemClaim claim) {
        return Feature.of(item.type()).stream()
                .filter(feature -> feature.isIn(item) && feature.agrees(item, claim))
                .count();
    }

    private static boolean speaksOf(Item item, ItemClaim claim) {
        Span place = claim.place();
        return !place.isEmpty() && (place.contains(item.place()) || item.place().contains(place));
    }
}
