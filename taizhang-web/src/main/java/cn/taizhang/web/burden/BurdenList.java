package cn.taizhang.web.burden;

import cn.taizhang.delivery.burden.Asked;
import cn.taizhang.delivery.burden.Asking;
import cn.taizhang.delivery.burden.Burden;
import cn.taizhang.delivery.burden.Share;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.web.office.Subject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was asked of each unit in a month, those first of whom most was asked, with the five months before.
///
/// 例: 2025年9月: 市卫生健康委 14 requests with 31 fields, 9 the month before, two figures spared.
///
/// - `items` are the single requests of the month where one unit is looked at.
public record BurdenList(
        YearMonth month,
        String unit,
        List<Line> lines,
        List<Asked> items,
        List<Organisation.Placed> units,
        List<Share> history) {

    /// How many months are laid side by side.
    static final int MONTHS = 6;

    /// One unit: its name, the month, and the requests of each of the months up to it, the oldest first.
    public record Line(String name, Share share, List<Integer> months) {

        public Line {
            months = List.copyOf(months);
        }

        public int before() {
            return months.get(months.size() - 2);
        }
    }

    public BurdenList {
        lines = List.copyOf(lines);
        items = List.copyOf(items);
        units = List.copyOf(units);
        history = List.copyOf(history);
    }

    static BurdenList of(Bureau bureau, Actor actor, LocalDate today, BurdenRequest request) {
        Set<String> under = bureau.organisation().under(List.of(request.unit()));
        LocalDate first = request.month().minusMonths(MONTHS - 1L).atDay(1);
        LocalDate last = request.month().atEndOfMonth();
        List<Asked> all = new ArrayList<>();
        Burden.each(bureau, actor, today, asked -> {
            boolean wanted = !asked.day().isBefore(first) && !asked.day().isAfter(last);
            if (wanted && (request.unit().isEmpty() || under.contains(asked.unit()))) {
                all.add(asked);
            }
        });
        List<Share> shares = Share.of(all);
        return new BurdenList(
                request.month(),
                request.unit(),
                lines(shares, request.month(), bureau.organisation()),
                request.unit().isEmpty() ? List.of() : items(all, request.month()),
                units(bureau, actor),
                shares);
    }

    private static List<Asked> items(List<Asked> all, YearMonth month) {
        return all.stream()
                .filter(one -> YearMonth.from(one.day()).equals(month))
                .sorted(Comparator.comparing(Asked::day).reversed().thenComparing(Asked::subject))
                .toList();
    }

    private static List<Line> lines(List<Share> shares, YearMonth month, Organisation organisation) {
        Map<String, Map<YearMonth, Share>> known = shares.stream()
                .collect(Collectors.groupingBy(Share::unit, Collectors.toMap(Share::month, Function.identity())));
        List<Line> lines = new ArrayList<>();
        known.forEach((unit, months) -> {
            List<Integer> row = new ArrayList<>();
            for (int back = MONTHS - 1; back >= 0; back--) {
                YearMonth one = month.minusMonths(back);
                row.add(months.getOrDefault(one, Share.none(unit, one)).total());
            }
            lines.add(new Line(organisation.name(unit), months.getOrDefault(month, Share.none(unit, month)), row));
        });
        lines.sort(Comparator.comparing((Line line) -> -line.share().total())
                .thenComparing(line -> -line.share().fields())
                .thenComparing(line -> line.share().unit()));
        return lines;
    }

    private static List<Organisation.Placed> units(Bureau bureau, Actor actor) {
        return bureau.organisation().tree().stream()
                .filter(placed -> bureau.answersFor(actor, placed.unit().code()))
                .toList();
    }

    public List<Asking> kinds() {
        return List.of(Asking.values());
    }

    /// The months that are laid side by side, the oldest first.
    public List<YearMonth> months() {
        List<YearMonth> all = new ArrayList<>();
        for (int back = MONTHS - 1; back >= 0; back--) {
            all.add(month.minusMonths(back));
        }
        return all;
    }

    public int total() {
        return lines.stream().mapToInt(line -> line.share().total()).sum();
    }

    public int fields() {
        return lines.stream().mapToInt(line -> line.share().fields()).sum();
    }

    public int spared() {
        return lines.stream().mapToInt(line -> line.share().spared()).sum();
    }

    /// The page of what was asked about. 例: `/tasks/T2025-0031`.
    public String page(Asked asked) {
        return Subject.page(asked.subject());
    }

    /// Its id. 例: `T2025-0031`.
    public String id(Asked asked) {
        return Subject.id(asked.subject());
    }
}
