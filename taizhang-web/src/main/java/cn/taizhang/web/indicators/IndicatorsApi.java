package cn.taizhang.web.indicators;

import cn.taizhang.app.files.TableFile;
import cn.taizhang.app.panel.Explaining;
import cn.taizhang.app.panel.PanelCells;
import cn.taizhang.app.panel.PanelColumns;
import cn.taizhang.core.indicator.Alias;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.Tolerance;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Table;
import cn.taizhang.table.Words;
import cn.taizhang.table.codebook.Codebook;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.panel.Cells;
import cn.taizhang.web.panel.Median;
import cn.taizhang.web.panel.Panels;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Indicators and their panels, for programs.
@RestController
@RequestMapping("/api/v1/indicators")
@Tag(name = "indicators")
final class IndicatorsApi {

    private final Panels panels;
    private final Download download;

    IndicatorsApi(Panels panels, Download download) {
        this.panels = panels;
        this.download = download;
    }

    /// An indicator of the list.
    public record Listed(
            String id, String name, String english, String field, String unit, long reports, List<String> aliases) {
        static Listed of(Catalogue.Row row) {
            Indicator one = row.indicator();
            return new Listed(
                    one.id(),
                    one.names().chinese(),
                    one.names().english(),
                    row.field(),
                    one.scale().unit(),
                    row.reports(),
                    one.names().aliases().stream().map(Alias::wording).toList());
        }
    }

    /// A place of a panel with its years.
    public record Told(String place, String code, String level, List<Cells> rows) {}

    /// A panel: its axis, how far 左右 reaches, the places chosen, and the median of all places of one level.
    public record Panel(
            String indicator,
            String kind,
            String unit,
            String direction,
            Tolerance tolerance,
            List<Told> series,
            String medianOf,
            List<Median> medians) {
        static Panel of(Profile profile) {
            return new Panel(
                    profile.indicator().id(),
                    profile.choice().kind(),
                    profile.scaling().unit(),
                    Words.of(profile.indicator().scale().direction()),
                    profile.indicator().tolerance(),
                    profile.series().stream()
                            .map(one -> new Told(one.place(), one.code(), one.level(), one.cells()))
                            .toList(),
                    Words.of(profile.level()),
                    profile.medians());
        }
    }

    @GetMapping
    @Needs(Permission.READ)
    @Operation(summary = "The known indicators by field, with how many reports tell them")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "a name, an id or another wording")
    @Parameter(name = "field", in = ParameterIn.QUERY, description = "a field, for example economy")
    List<Listed> list(Visit visit, HttpServletRequest request) {
        return Catalogue.of(visit, panels.known(), Parameters.of(request)).groups().values().stream()
                .flatMap(List::stream)
                .map(Listed::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Needs(Permission.READ)
    @Operation(summary = "One indicator: names, scale, tolerance, notes, confusions")
    Indicator one(@PathVariable String id) {
        return panels.known().indicator(id);
    }

    @GetMapping("/{id}/panel")
    @Needs(Permission.READ)
    @Operation(summary = "Targets and results of places over the years, each with its record and sentence")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "names or codes between commas, or all")
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "growth or level")
    @Parameter(name = "years", in = ParameterIn.QUERY, description = "for example 2015-2024")
    Panel panel(Visit visit, HttpServletRequest request, @PathVariable String id) {
        return Panel.of(profile(visit, request, id));
    }

    @GetMapping("/{id}/panel.{format}")
    @Needs(Permission.READ)
    @Operation(summary = "The same as a file: csv, jsonl, xlsx or parquet")
    void file(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        Profile profile = profile(visit, request, id);
        Table table = PanelColumns.table(id);
        Style style = new Style(parameters.isYes("bom"), Spoken.words(request).isEnglish());
        download.send(
                visit,
                new Download.File(table, id, Download.format(format), style),
                sink -> profile.series()
                        .forEach(series -> series.lines()
                                .forEach(line -> sink.accept(PanelCells.of(profile.question(), line.row())
                                        .under(table.names())))),
                response);
    }

    @GetMapping(path = "/{id}/panel/codebook", produces = "text/markdown;charset=UTF-8")
    @Needs(Permission.READ)
    @Operation(summary = "What the columns of the file mean and how to load it")
    String codebook(HttpServletRequest request, @PathVariable String id) {
        Indicator indicator = panels.known().indicator(id);
        Parameters parameters = Parameters.of(request);
        TableFormat format = Download.format(parameters.has("format") ? parameters.text("format") : "csv");
        TableFile.Explained explained = Explaining.of(Panels.question(parameters, indicator), indicator);
        return new Codebook(PanelColumns.table(id), format, explained.title(), explained.notes()).markdown();
    }

    private Profile profile(Visit visit, HttpServletRequest request, String id) {
        return Profile.of(visit, panels, panels.known().indicator(id), Parameters.of(request), Spoken.words(request));
    }
}
