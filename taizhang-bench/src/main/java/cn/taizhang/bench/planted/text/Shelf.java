package cn.taizhang.bench.planted.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The reports of a folder, each with that of the year before.
///
/// 例: 浙江省/浙江省2018年政府工作报告.txt with 浙江省/浙江省2017年政府工作报告.txt.
///
/// - Place and year are read from the names of file and folder.
/// - Always in the same order.
public final class Shelf {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    public static List<Pair> pairs(Path folder) {
        Map<String, Report> reports = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            Matcher year = YEAR.matcher(name);
            if (year.find() && Plain.reads(name)) {
                Path below = folder.relativize(file);
                String place = below.getNameCount() == 1
                        ? name.substring(0, year.start())
                        : below.getName(below.getNameCount() - 2).toString();
                int given = Integer.parseInt(year.group());
                reports.putIfAbsent(place + given, new Report(name, place, given, Plain.text(file)));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Report draft : reports.values()) {
            Report last = reports.get(draft.place() + (draft.year() - 1));
            if (last != null) {
                pairs.add(new Pair(last, draft));
            }
        }
        return pairs;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the folder " + folder, e);
        }
    }

    private Shelf() {}
}
