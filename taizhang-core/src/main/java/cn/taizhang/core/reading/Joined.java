package cn.taizhang.core.reading;

import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.RecordId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins facts to the commitments, projects and livelihood items whose words hold their numbers.
///
/// 例: the item 「⑥免费送戏下乡68场。」 gets the id of the fact 68场.
///
/// - A fact belongs to an entry when its number stands inside the evidence of the entry.
final class Joined {

    private final List<Placed> facts;

    private record Placed(int offset, RecordId id) {}

    Joined(List<Entry> entries) {
        facts = entries.stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .map(fact -> new Placed(offset(fact), fact.id()))
                .sorted(Comparator.comparingInt(Placed::offset))
                .toList();
    }

    private static int offset(Fact fact) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount -> amount.number().span().start();
            case Quantity.Range range -> range.number().span().start();
            case Quantity.Words words -> fact.evidence().span().start();
        };
    }

    Entry join(Entry entry) {
        return switch (entry) {
            case Commitment c ->
                new Commitment(
                        c.id(),
                        c.evidence(),
                        c.act(),
                        c.hedge(),
                        c.deadline(),
                        c.testability(),
                        c.section(),
                        within(c));
            case Project p ->
                new Project(
                        p.id(), p.evidence(), p.name(), p.stage(), p.stageWord(), p.status(), p.section(), within(p));
            case Livelihood l ->
                new Livelihood(l.id(), l.evidence(), l.ordinal(), l.wording(), l.status(), l.section(), within(l));
            default -> entry;
        };
    }

    private List<RecordId> within(Entry entry) {
        List<RecordId> ids = new ArrayList<>();
        int end = entry.evidence().span().end();
        for (int i = first(entry.evidence().span().start());
                i < facts.size() && facts.get(i).offset() < end;
                i++) {
            ids.add(facts.get(i).id());
        }
        return ids;
    }

    private int first(int offset) {
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
