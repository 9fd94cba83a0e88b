package cn.taizhang.web.demo;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.pipeline.EnterStage;
import cn.taizhang.delivery.pipeline.ProposeProject;
import cn.taizhang.delivery.pipeline.ReportInvestment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The projects of the demonstration, which reach their stages and spend their money as the year goes.
///
/// 例: 云汀锂电池正极材料项目 开工 planned for 2025-02-28, begun on 2025-03-12; 31,500 of 42,000 万元 by August.
final class DemoProjects {

    private static final List<String> STAGES =
            List.of("signed", "honoured", "started", "built", "producing", "counted");
    private static final int FIRST_STAGE = 6;
    private static final int MONTHS = 12;

    private final DemoOffice office;
    private final List<Line> lines;
    private final Map<String, String> ids = new HashMap<>();
    private LocalDate last = LocalDate.of(2025, 1, 1);

    /// One project as the table has it.
    private record Line(String name, Map<String, String> fields, BigDecimal plan, Map<String, LocalDate> real) {}

    DemoProjects(DemoOffice office) {
        this.office = office;
        this.lines = read();
    }

    private static List<Line> read() {
        InputStream file = Objects.requireNonNull(
                DemoProjects.class.getResourceAsStream("projects.tsv"), "projects of the demonstration");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("name\t"))
                    .map(line -> line(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the projects of the demonstration", e);
        }
    }

    private static Line line(String... cells) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "name", cells[0],
                "unit", cells[1],
                "place", cells[2],
                "batch", cells[3],
                "total", cells[4],
                "plan", cells[5],
                "year", "2025"));
        Map<String, LocalDate> real = new TreeMap<>();
        for (int i = 0; i < STAGES.size(); i++) {
            String[] dates = cells[FIRST_STAGE + i].split("/", -1);
            fields.put("planned-" + STAGES.get(i), dates[0]);
            if (!dates[1].isEmpty()) {
                real.put(STAGES.get(i), LocalDate.parse(dates[1]));
            }
        }
        fields.values().removeIf(String::isEmpty);
        return new Line(cells[0], fields, new BigDecimal(cells[5]), real);
    }

    /// All of them enter the list on one day, with the stages they had reached by then.
    void propose(LocalDate day) {
        for (Line line : lines) {
            ids.put(line.name(), office.act(DemoOffice.officer(), new ProposeProject(Fields.of(line.fields()))));
        }
        reach(day);
    }

    /// The stages that were reached since, and the money that was spent.
    void month(LocalDate day) {
        reach(day);
        for (Line line : lines) {
            LocalDate started = line.real().get("started");
            if (started != null && !started.isAfter(day)) {
                Map<String, String> told =
                        Map.of("on", day.toString(), "done", spent(line, started, day), "text", "按计划推进");
                office.act(
                        DemoOffice.officer(), new ReportInvestment(ids.getOrDefault(line.name(), ""), Fields.of(told)));
            }
        }
    }

    private void reach(LocalDate day) {
        List<Runnable> steps = new ArrayList<>();
        for (Line line : lines) {
            for (String stage : STAGES) {
                LocalDate date = line.real().get(stage);
                if (date != null && !date.isAfter(day) && (date.isAfter(last) || day.getMonthValue() == 1)) {
                    Fields fields = Fields.of(Map.of("stage", stage, "date", date.toString()));
                    steps.add(() -> office.act(
                            DemoOffice.officer(), new EnterStage(ids.getOrDefault(line.name(), ""), fields)));
                }
            }
        }
        steps.forEach(Runnable::run);
        last = day;
    }

    /// In step with the year since it began, a little less for who began late.
    private static String spent(Line line, LocalDate started, LocalDate day) {
        int from = started.getYear() < day.getYear() ? 1 : started.getMonthValue();
        int months = day.getMonthValue() - from + 1;
        BigDecimal share =
                BigDecimal.valueOf(months).divide(BigDecimal.valueOf(MONTHS - from + 2L), 3, RoundingMode.DOWN);
        return line.plan().multiply(share).setScale(0, RoundingMode.DOWN).toPlainString();
    }
}
