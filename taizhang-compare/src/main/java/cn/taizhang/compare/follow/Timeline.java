package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.panel.PanelReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Reports put in order: which follow each other, which stand alone, which are another text of the same report.
///
/// 例: of 云汀市 2023, 2024, 2024 and 2026 the pair 2023–2024, one variant, and 2026 alone.
///
/// - Places come in the order of their series, years in theirs. Of variants the longer text counts, then the one with
///   the smaller id.
public record Timeline(
        List<Pair> pairs, List<PanelReport> alone, List<PanelReport> variants, List<PanelReport> unplaced) {

    /// A report and the one of the next year.
    public record Pair(Account earlier, Account later) {}

    public Timeline {
        pairs = List.copyOf(pairs);
        alone = List.copyOf(alone);
        variants = List.copyOf(variants);
        unplaced = List.copyOf(unplaced);
    }

    public static Timeline of(Collection<Account> accounts) {
        TreeMap<String, TreeMap<Integer, List<Account>>> byPlace = new TreeMap<>();
        List<PanelReport> unplaced = new ArrayList<>();
        for (Account account : accounts) {
            PanelReport report = account.report();
            if (report.isPlaced()) {
                byPlace.computeIfAbsent(report.place().key(), key -> new TreeMap<>())
                        .computeIfAbsent(report.year(), year -> new ArrayList<>())
                        .add(account);
            } else {
                unplaced.add(report);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        List<PanelReport> alone = new ArrayList<>();
        List<PanelReport> variants = new ArrayList<>();
        byPlace.values().forEach(years -> {
            years.values().forEach(several -> variants.addAll(lesser(several)));
            years.forEach((year, several) -> {
                Account fullest = several.getFirst();
                if (years.get(year + 1) instanceof List<Account> next) {
                    pairs.add(new Pair(fullest, next.getFirst()));
                } else if (!years.containsKey(year - 1)) {
                    alone.add(fullest.report());
                }
            });
        });
        return new Timeline(pairs, alone, variants, unplaced);
    }

    /// Puts the fullest first and says which the others are.
    private static List<PanelReport> lesser(List<Account> several) {
        several.sort(Comparator.comparingInt((Account account) -> -account.characters())
                .thenComparing(account -> account.report().id()));
        return several.stream().skip(1).map(Account::report).toList();
    }
}
