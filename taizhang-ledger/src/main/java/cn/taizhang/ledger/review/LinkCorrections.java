package cn.taizhang.ledger.review;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.ledger.review.Reviewed.Fault;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a person's word makes of a proposed link.
///
/// 例: `verdict=partly`, `results=4f48d6383029:fact:337-339:0`; an empty word clears the results.
///
/// - Accepted and rejected is what is proposed now; a correction says what it should have been.
final class LinkCorrections {

    private static final String VERDICT = "verdict";
    private static final String RESULTS = "results";

    private final Ledger ledger;
    private final List<Fault> faults = new ArrayList<>();

    LinkCorrections(Ledger ledger) {
        this.ledger = ledger;
    }

    static boolean isLink(List<Posted> history) {
        return history.stream().anyMatch(entry -> entry.type().equals(LinkPayload.PROPOSAL));
    }

    List<Fault> faults() {
        return faults;
    }

    /// The entry to make of a link with this history; any faults are in [#faults()].
    Posted entry(List<Posted> history, Act act, Map<String, String> values) {
        Posted proposal = last(history, LinkPayload.PROPOSAL).getFirst();
        Link link = corrected(LinkPayload.of(proposal), values);
        List<Posted> said = last(history, LinkPayload.LINK);
        Posted now = LinkPayload.entry(
                link,
                LinkPayload.LINK,
                act,
                said.isEmpty() ? 0 : said.getFirst().seq());
        boolean again =
                said.stream().anyMatch(one -> one.act() == act && one.payload().equals(now.payload()));
        boolean same = act == Act.CORRECTED && now.payload().equals(proposal.payload());
        if (faults.isEmpty() && (again || same)) {
            faults.add(new Fault(Fault.Kind.NO_CHANGE, proposal.id(), ""));
        }
        return now;
    }

    private static List<Posted> last(List<Posted> history, String type) {
        return history.reversed().stream()
                .filter(entry -> entry.type().equals(type))
                .limit(1)
                .toList();
    }

    private Link corrected(Link link, Map<String, String> values) {
        String verdict = link.outcome().verdict();
        List<Link.Side> results = link.results();
        for (Map.Entry<String, String> value : values.entrySet()) {
            switch (value.getKey()) {
                case VERDICT -> verdict = verdict(value.getValue().strip());
                case RESULTS -> results = results(value.getValue());
                default -> faults.add(new Fault(Fault.Kind.UNKNOWN_COLUMN, value.getKey(), VERDICT + ", " + RESULTS));
            }
        }
        return link.with(results, verdict);
    }

    private String verdict(String word) {
        List<String> known = LinkPayload.columns().stream()
                .filter(column -> column.name().equals(VERDICT))
                .map(Column::choices)
                .flatMap(List::stream)
                .map(Choice::value)
                .toList();
        if (!known.contains(word)) {
            faults.add(new Fault(Fault.Kind.NOT_A_CHOICE, VERDICT + "=" + word, String.join(", ", known)));
        }
        return word;
    }

    private List<Link.Side> results(String ids) {
        List<Link.Side> sides = new ArrayList<>();
        for (String id : ids.split("[;,\\s]")) {
            if (!id.isEmpty()) {
                side(id, sides);
            }
        }
        return sides;
    }

    private void side(String id, List<Link.Side> sides) {
        List<Posted> record = ledger.records().history(id);
        if (record.isEmpty() || record.getLast().document() == 0) {
            faults.add(new Fault(Fault.Kind.UNKNOWN_ID, id, ""));
        } else {
            Posted last = record.getLast();
            sides.add(new Link.Side(
                    id,
                    last.anchor().start(),
                    last.anchor().end(),
                    last.anchor().quote()));
        }
    }
}
