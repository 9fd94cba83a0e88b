package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.delivery.task.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The report whose promises are told of: what it promised, in its order, under its headings.
///
/// 例: 云汀市 2025, 120 promises under 十 headings; 「改造农贸市场10个」 stands in a livelihood item.
public record Plan(Reading reading, Account account, Map<String, List<String>> holders) {

    private static final int DEEPEST = 2;

    public Plan {
        holders = Map.copyOf(holders);
    }

    public static Plan of(Reading reading, Account account) {
        Map<String, List<String>> holders = new HashMap<>();
        for (Entry entry : reading.entries()) {
            List<RecordId> facts = switch (entry) {
                case Commitment made -> made.facts();
                case Livelihood item -> item.facts();
                default -> List.of();
            };
            facts.forEach(fact -> holders.computeIfAbsent(fact.value(), _ -> new ArrayList<>())
                    .add(entry.id().value()));
        }
        return new Plan(reading, account, holders);
    }

    public int year() {
        return account.report().year();
    }

    public String place() {
        return account.report().place().name();
    }

    /// The ids of the records by which tasks answer a promise: its own, and those that contain it.
    List<String> records(Promise promise) {
        List<String> all = new ArrayList<>(List.of(promise.entry().id().value()));
        all.addAll(holders.getOrDefault(promise.entry().id().value(), List.of()));
        return all;
    }

    List<Promise> promises() {
        return account.promises().stream()
                .sorted(Comparator.comparingInt(
                        (Promise promise) -> promise.entry().evidence().start()))
                .toList();
    }

    /// The heading under which a place of the source stands, empty for none: that of the part, or of one below it.
    public String heading(int at) {
        TreeMap<Integer, Section> around = new TreeMap<>();
        reading.entries(Section.class)
                .filter(section ->
                        section.level() <= DEEPEST && section.evidence().start() <= at)
                .filter(section -> end(section) > at)
                .forEach(section -> around.put(section.level(), section));
        if (around.isEmpty()) {
            return "";
        }
        Section nearest = around.lastEntry().getValue();
        return nearest.role() == Role.TARGETS || around.size() == 1 && around.firstKey() == 1 && hasParts(nearest)
                ? "主要预期目标"
                : unmarked(nearest.heading());
    }

    private int end(Section section) {
        return reading.document().quote(section.body()).end();
    }

    private boolean hasParts(Section whole) {
        return reading.entries(Section.class)
                .anyMatch(section -> section.level() == DEEPEST && whole.body().contains(section.body()));
    }

    /// Without its mark: 「(一)大力提振消费」.
    private static String unmarked(String heading) {
        return Matter.plain(heading).replaceFirst("^([一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])", "");
    }

    /// Where in the source a task comes from, by the id of its first record.
    public static int start(Task task) {
        return task.brief().records().stream().mapToInt(Plan::start).findFirst().orElse(Integer.MAX_VALUE);
    }

    /// Where a record starts, by its id.
    private static int start(String record) {
        String[] parts = record.split("[:-]", -1);
        return parts.length > 2 && parts[2].chars().allMatch(c -> c >= '0' && c <= '9') && !parts[2].isEmpty()
                ? Integer.parseInt(parts[2])
                : Integer.MAX_VALUE;
    }
}
