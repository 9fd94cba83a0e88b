package cn.taizhang.delivery.pipeline;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Schedule;
import cn.taizhang.delivery.task.Tier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One row of a sheet of projects: its number as the spreadsheet shows it, and its cells by name, as people fill them
/// in.
///
/// 例: 4, {name=云汀锂电池正极材料项目, unit=南浦县, tier=市级, total=109,600, actual-signed=2025.2.18}.
///
/// - Units by name or code, levels in words, amounts with commas, dates as 2025-2-18, 2025/2/18, 2025.2.18 or
///   2025年2月18日; what cannot be read stays as it is, and is refused where it stands.
public record SheetLine(int number, Map<String, String> cells) {

    private static final int PARTS = 3;
    private static final int LONGEST_NUMBER = 4;

    public SheetLine {
        cells = Map.copyOf(cells);
    }

    String cell(String name) {
        return cells.getOrDefault(name, "").strip();
    }

    /// What it says of the project and of what is planned; blank cells say nothing.
    Fields profile(Organisation organisation, LocalDate today) {
        Map<String, String> all = new TreeMap<>();
        for (String name : List.of("name", "place", "batch", "task", "reason")) {
            all.put(name, cell(name));
        }
        all.put("unit", organisation.called(cell("unit")).map(Unit::code).orElse(cell("unit")));
        all.put("tier", Tier.called(cell("tier")).map(Tier::name).orElse(cell("tier")));
        all.put("total", amount(cell("total")));
        all.put("plan", amount(cell("plan")));
        for (Milestone one : Milestone.values()) {
            all.put(Schedule.PLANNED + one.code(), date(cell(Schedule.PLANNED + one.code())));
        }
        all.values().removeIf(String::isEmpty);
        all.put("year", year(today));
        return new Fields(new TreeMap<>(all));
    }

    String year(LocalDate today) {
        return cell("year").isEmpty() ? Integer.toString(today.getYear()) : cell("year");
    }

    /// The day on which a milestone was reached, empty for none.
    String actual(Milestone milestone) {
        return date(cell(StageRule.ACTUAL + milestone.code()));
    }

    /// What was completed of its year, with the day until which; the end of the year where none is said of a past one.
    Fields told(LocalDate today) {
        String year = year(today);
        String usual = year.equals(Integer.toString(today.getYear())) ? today.toString() : year + "-12-31";
        Map<String, String> all = new TreeMap<>();
        all.put("done", amount(cell("done")));
        all.put("on", cell("on").isEmpty() ? usual : date(cell("on")));
        all.put("reason", cell("reason"));
        all.values().removeIf(String::isEmpty);
        return new Fields(new TreeMap<>(all));
    }

    private static String amount(String words) {
        return words.replace(",", "").replace("，", "");
    }

    /// 例: 2025.2.18 is 2025-02-18.
    static String date(String words) {
        List<Integer> parts = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (char c : (words + " ").toCharArray()) {
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if ("-/.年月日 ".indexOf(c) < 0 || digits.length() > LONGEST_NUMBER) {
                return words;
            } else if (!digits.isEmpty()) {
                parts.add(Integer.parseInt(digits.toString()));
                digits.setLength(0);
            }
        }
        try {
            return parts.size() == PARTS
                    ? LocalDate.of(parts.get(0), parts.get(1), parts.get(2)).toString()
                    : words;
        } catch (DateTimeException e) {
            return words;
        }
    }
}
