package cn.taizhang.delivery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.delivery.trial.Trial;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TakeSheetTest {

    private final Trial trial = Trial.withUnits();

    private static SheetLine line(int row, String... cells) {
        Map<String, String> all = new TreeMap<>();
        for (String cell : cells) {
            all.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
        }
        return new SheetLine(row, all);
    }

    private Project project(String id) {
        return trial.bureau().projects().find(id).orElseThrow();
    }

    @Test
    void makesProjectsOfRowsAsPeopleFillThemIn() {
        trial.go(LocalDate.of(2025, 6, 30));
        trial.act(
                trial.officer("周督查"),
                new TakeSheet(List.of(
                        line(
                                4,
                                "name=锂电池正极材料项目",
                                "unit=南浦县",
                                "tier=县级",
                                "total=109,600",
                                "actual-signed=2025.2.18",
                                "actual-started=2025年4月12日",
                                "done=8000",
                                "planned-built=2026/3/31"),
                        line(5, "name=冷链物流园", "unit=BH"))));

        Project first = project("P2025-0001");
        assertThat(first.profile().unit()).isEqualTo("NP");
        assertThat(first.profile().tier()).isEqualTo(Tier.COUNTY);
        assertThat(first.schedule().actual(Milestone.STARTED)).isEqualTo("2025-04-12");
        assertThat(first.schedule().planned(Milestone.BUILT)).isEqualTo("2026-03-31");
        assertThat(first.money().completed()).isEqualByComparingTo("8000");
        assertThat(project("P2025-0002").profile().name()).isEqualTo("冷链物流园");
    }

    @Test
    void writesNothingWhereOneCellIsWrongAndTellsAllOfThem() {
        TakeSheet sheet = new TakeSheet(List.of(
                line(4, "name=冷链物流园", "unit=北河县"),
                line(5, "name=零碳园区", "unit=没有的局"),
                line(6, "name=铜箔项目", "unit=NP", "actual-started=2025-12-01", "done=很多"),
                line(7, "name=冷链物流园", "unit=BH"),
                line(8, "id=P2024-0001", "name=别的")));

        Decision decision = trial.act(trial.officer("周督查"), sheet);

        assertThat(decision).isInstanceOf(Decision.Faults.class);
        assertThat(trial.bureau().projects().all()).isEmpty();
        assertThat(sheet.faults(trial.bureau(), trial.officer("周督查"), trial.today()))
                .extracting(
                        TakeSheet.RowFault::row,
                        one -> one.fault().field(),
                        one -> one.fault().reason())
                .containsExactly(
                        tuple(5, "unit", "unit.unknown"),
                        tuple(6, "actual-started", "project.future"),
                        tuple(6, "done", "project.amount"),
                        tuple(7, "name", "project.there"),
                        tuple(8, "id", "project.unknown"));
    }

    @Test
    void changesWhatDiffersAndNothingElse() {
        trial.act(trial.of("NP", "孙南"), new TakeSheet(List.of(line(4, "name=铜箔项目", "unit=NP", "total=5000"))));
        int events = trial.events().size();

        trial.act(
                trial.of("NP", "孙南"),
                new TakeSheet(List.of(
                        line(4, "id=P2025-0001", "name=铜箔项目", "unit=南浦县", "total=5,000.0", "place="),
                        line(5, "id=P2025-0001", "place=南浦县", "actual-signed=2025-01-10", "done=300"),
                        line(6, "id=P2025-0001", "place=南浦县", "actual-signed=2025-01-10", "done=300.0"))));

        assertThat(trial.events().subList(events, trial.events().size()))
                .extracting(event -> event.kind())
                .containsExactly(Project.EDITED, Project.STAGE, Project.INVESTED);
    }

    @Test
    void letsNobodyChangeWhatIsAnothersUnits() {
        trial.act(trial.officer("周督查"), new TakeSheet(List.of(line(4, "name=铜箔项目", "unit=NP"))));
        TakeSheet theirs = new TakeSheet(List.of(line(4, "id=P2025-0001", "place=北河县"), line(5, "name=新", "unit=NP")));

        assertThat(theirs.faults(trial.bureau(), trial.of("BH", "孙北"), trial.today()))
                .extracting(one -> one.fault().reason())
                .containsExactly("project.unknown", "project.not_yours");
        assertThat(trial.act(trial.of("BH", "孙北"), theirs)).isInstanceOf(Decision.Faults.class);
    }
}
