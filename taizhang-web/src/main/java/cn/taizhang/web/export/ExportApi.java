package cn.taizhang.web.export;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.view.View;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The views of the ledger as files, as the command line exports them.
///
/// 例: `/api/v1/exports/entry.jsonl`, all that was ever written about the records of the reports one may see.
@RestController
@Tag(name = "exports")
final class ExportApi {

    private static final Bilingual COUNTED = new Bilingual(
            "异本、旧版和非报告的记录不在其中;偏移按 Unicode 码点计,左闭右开。",
            "Variants, replaced editions and texts that are no report are left out; offsets count Unicode code points,"
                    + " half open.");

    private final Download download;

    ExportApi(Download download) {
        this.download = download;
    }

    /// What can be exported.
    record Exports(List<String> views, List<String> formats) {}

    @GetMapping("/api/v1/exports")
    @Needs(Permission.READ)
    @Operation(summary = "The views of the ledger and the formats they can be had in")
    Exports exports() {
        return new Exports(
                View.names(),
                List.of(TableFormat.values()).stream()
                        .map(TableFormat::extension)
                        .toList());
    }

    @GetMapping("/api/v1/exports/{view}.{format}")
    @Needs(Permission.READ)
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "names, short names or codes")
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "2010-2024,2026")
    @Parameter(name = "indicator", in = ParameterIn.QUERY, description = "of facts: the id of one indicator")
    @Parameter(name = "bom", in = ParameterIn.QUERY, description = "true for a byte order mark in CSV")
    @Operation(summary = "A view of the ledger as a file; CSV with a byte order mark if bom=true")
    void export(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("view") String name,
            @PathVariable("format") String format) {
        View view = view(name);
        Parameters parameters = Parameters.of(request);
        View.Ask ask = ask(visit, view, parameters);
        Style style = new Style(parameters.isYes("bom"), Spoken.words(request).isEnglish());
        download.send(
                visit,
                new Download.File(view.table(), name, Download.format(format), style),
                sink -> view.rows(visit.ledger(), ask, sink),
                response);
    }

    @GetMapping("/api/v1/exports/{view}.codebook.md")
    @Needs(Permission.READ)
    @Operation(summary = "The codebook of a view: every column and every closed set of values")
    void codebook(HttpServletResponse response, @PathVariable("view") String name) {
        View view = view(name);
        download.codebook(
                new Download.File(view.table(), name, TableFormat.CSV, Style.PLAIN),
                new Bilingual("台账导出:" + name, "Ledger: " + name),
                view.isCounted() ? List.of(COUNTED) : List.of(),
                response);
    }

    private static View view(String name) {
        if (!View.names().contains(name)) {
            throw new Absent("view", name);
        }
        return View.of(name);
    }

    private static View.Ask ask(Visit visit, View view, Parameters parameters) {
        Set<String> names = new TreeSet<>(Set.of("place", "year", "bom"));
        if (view.hasIndicators()) {
            names.add(Facet.INDICATOR.word());
        }
        parameters.allowOnly(names);
        List<String> indicators = new ArrayList<>(parameters.list(Facet.INDICATOR.word()));
        if (indicators.size() > 1
                || !indicators.isEmpty() && !Labels.values(Facet.INDICATOR).contains(indicators.getFirst())) {
            throw Parameters.wrong(Facet.INDICATOR.word(), parameters.text(Facet.INDICATOR.word()), "gdp, cpi, …");
        }
        return new View.Ask(reports(visit, parameters), indicators.isEmpty() ? "" : indicators.getFirst());
    }

    /// The reports one may see, of the places and years asked for.
    private static Predicate<Holding> reports(Visit visit, Parameters parameters) {
        Set<String> places = Asks.places(visit, parameters);
        Set<String> years = Asks.years(visit, parameters);
        return one -> visit.sees(one)
                && (places.isEmpty() || places.contains(one.head().place()))
                && (years.isEmpty()
                        || years.contains(Integer.toString(one.head().year())));
    }
}
