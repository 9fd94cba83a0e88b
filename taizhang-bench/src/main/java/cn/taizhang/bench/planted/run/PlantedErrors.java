package cn.taizhang.bench.planted.run;

import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Planter;
import cn.taizhang.bench.planted.Planting;
import cn.taizhang.bench.planted.family.Wordings;
import cn.taizhang.bench.planted.text.Edited;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Plants number errors into real reports and measures how many of them the number lint finds.
///
/// 例: `PlantedErrors samples --each 12 --only SUM`.
///
/// - `--list FILE` tells of every planting its words and what was found; `--write FILE` tells the words alone and asks
///   nothing.
public final class PlantedErrors {

    private static final int LONG = 240;

    public static void main(String[] words) throws IOException {
        Arguments arguments = Arguments.of(words);
        List<Planting> plantings = plantings(arguments);
        String write = arguments.options().getOrDefault("write", "");
        if (!write.isEmpty()) {
            Files.write(
                    Path.of(write), plantings.stream().map(PlantedErrors::told).toList());
            return;
        }
        Lint lint = new Lint(Files.createTempDirectory("planted"));
        List<Outcome> outcomes = plantings.stream().map(lint::judge).toList();
        System.out.println("seed " + arguments.seed() + ", reports of " + arguments.reports());
        Table.of(outcomes).forEach(System.out::println);
        String list = arguments.options().getOrDefault("list", "");
        if (!list.isEmpty()) {
            Files.write(
                    Path.of(list), outcomes.stream().map(PlantedErrors::said).toList());
        }
    }

    static List<Planting> plantings(Arguments arguments) {
        List<Pair> pairs = Shelf.pairs(arguments.reports());
        Planter planter = new Planter(pairs, arguments.seed());
        List<Planting> plantings = new ArrayList<>();
        for (Family family : arguments.families()) {
            plantings.addAll(planter.plant(Wordings.of(family), arguments.each()));
        }
        return plantings;
    }

    private static String said(Outcome outcome) {
        String found = outcome.isFound() ? outcome.isOfItsFamily() ? "found" : "found otherwise" : "MISSED";
        String twin = outcome.alarmed() ? "twin ALARMED" : "twin silent";
        return found + " · " + twin + " · " + told(outcome.planting())
                + lines("\n  found: ", outcome.found())
                + lines("\n  alarm: ", outcome.alarms());
    }

    private static String lines(String before, List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(finding ->
                lines.append(before).append(finding.family()).append(' ').append(finding.quotes()));
        return lines.toString();
    }

    private static String told(Planting planting) {
        return planting.wording().family() + " " + planting.wording().name() + " · "
                + planting.pair().name()
                + "\n  wrong: " + quotes(planting, planting.wrong())
                + "\n  clean: " + quotes(planting, planting.clean())
                + (planting.plant().last().isEmpty()
                        ? ""
                        : "\n  last:  " + planting.plant().last().getFirst().words());
    }

    /// The planted stretches on one line; of a long one its two ends.
    private static String quotes(Planting planting, Edited edited) {
        return planting.quotes(edited).stream()
                .map(quote -> quote.replace('\n', '⏎'))
                .map(quote -> quote.length() <= LONG
                        ? quote
                        : quote.substring(0, LONG / 2) + " ⋯ " + quote.substring(quote.length() - LONG / 2))
                .collect(Collectors.joining(" … "));
    }

    private PlantedErrors() {}
}
