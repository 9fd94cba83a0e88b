package cn.taizhang.web.places;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.panel.Cells;
import cn.taizhang.web.panel.Gap;
import cn.taizhang.web.panel.Panels;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Places of one level compared, for programs.
@RestController
@Tag(name = "comparison")
final class ComparisonApi {

    private final Panels panels;
    private final Download download;

    ComparisonApi(Panels panels, Download download) {
        this.panels = panels;
        this.download = download;
    }

    /// A place with rank, figures, and what those above aim at.
    public record Placed(int rank, List<Integer> moved, Cells cells, List<BigDecimal> gap, List<Higher> above) {
        static Placed of(Compared row) {
            return new Placed(
                    row.rank(),
                    row.moved(),
                    row.cells(),
                    row.gap().stream().map(Gap::size).toList(),
                    row.above().stream()
                            .map(above -> new Higher(
                                    above.cells(),
                                    above.surplus().stream().map(Gap::size).toList()))
                            .toList());
        }
    }

    /// A government above, with how far the place aims beyond it.
    public record Higher(Cells cells, List<BigDecimal> surplus) {}

    /// How far one place aimed beyond the government above, by year.
    public record Surpluses(String place, Map<Integer, BigDecimal> years, Map<Integer, String> records) {
        static Surpluses of(Comparison.Surplus surplus) {
            Map<Integer, BigDecimal> years = new TreeMap<>();
            Map<Integer, String> records = new TreeMap<>();
            surplus.years().forEach((year, row) -> {
                years.put(year, row.surplus().getFirst().size());
                records.put(year, row.cells().of("target").record());
            });
            return new Surpluses(surplus.place(), years, records);
        }
    }

    /// A comparison with its axis.
    public record Answer(
            String indicator,
            String kind,
            String unit,
            int year,
            String level,
            String by,
            List<Placed> rows,
            List<Surpluses> surpluses) {}

    @GetMapping("/api/v1/comparison")
    @Needs(Permission.READ)
    @Operation(summary = "Places of one level by an indicator in a year, with ranks and those above them")
    @Parameter(name = "indicator", in = ParameterIn.QUERY, description = "id of an indicator")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "a year")
    @Parameter(name = "level", in = ParameterIn.QUERY, description = "province, prefecture, …")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "target or result")
    @Parameter(name = "view", in = ParameterIn.QUERY, description = "rank or surplus")
    Answer compare(Visit visit, HttpServletRequest request) {
        Comparison found = Comparison.of(visit, panels, Parameters.of(request), Spoken.words(request));
        return new Answer(
                found.indicator().id(),
                found.choice().kind(),
                found.scaling().unit(),
                found.choice().year(),
                Words.of(found.choice().level()),
                found.choice().by(),
                found.rows().stream().map(Placed::of).toList(),
                found.surpluses().stream().map(Surpluses::of).toList());
    }

    @GetMapping("/api/v1/comparison.{format}")
    @Needs(Permission.READ)
    @Operation(summary = "The same as a file: csv, jsonl, xlsx or parquet")
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        Comparison found = Comparison.of(visit, panels, parameters, Spoken.words(request));
        Style style = new Style(parameters.isYes("bom"), Spoken.words(request).isEnglish());
        String name = found.indicator().id() + "-" + found.choice().year();
        download.send(
                visit,
                new Download.File(ComparisonColumns.TABLE, name, Download.format(format), style),
                sink -> found.rows().forEach(row -> sink.accept(ComparisonColumns.of(found, row))),
                response);
    }
}
