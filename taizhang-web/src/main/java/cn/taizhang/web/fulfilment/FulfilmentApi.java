package cn.taizhang.web.fulfilment;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Columns;
import cn.taizhang.table.Table;
import cn.taizhang.table.Words;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.promise.PromiseSearch;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How promises came out, for programs.
@RestController
@Tag(name = "fulfilment")
final class FulfilmentApi {

    private static final Table TABLE = new Table("fulfilment", Columns.beside(FulfilmentApi.class, "columns.tsv"));

    private final PromiseSearch search;
    private final Download download;

    FulfilmentApi(PromiseSearch search, Download download) {
        this.search = search;
        this.download = download;
    }

    /// The counts and shares of one group; shares are of its total, in percent.
    public record Counted(
            String key,
            String label,
            int total,
            Map<String, Integer> counts,
            Map<String, BigDecimal> shares,
            Map<String, String> rows) {
        static Counted of(Distribution distribution, Group group) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            Map<String, String> rows = new LinkedHashMap<>();
            for (Verdict verdict : Distribution.verdicts()) {
                String word = Words.of(verdict);
                counts.put(word, group.count(verdict));
                shares.put(word, group.share(verdict));
                rows.put(word, distribution.rows(group.key(), word));
            }
            return new Counted(group.key(), group.label(), group.total(), counts, shares, rows);
        }
    }

    /// The groups, all of them together, and how many pairs of reports were not followed yet.
    public record Answer(String by, List<Counted> groups, Counted all, int waiting) {}

    @GetMapping("/api/v1/fulfilment")
    @Needs(Permission.READ)
    @Operation(summary = "How promises came out by field, year or place, all groups included")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "field, year or place")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "names or codes between commas")
    @Parameter(name = "years", in = ParameterIn.QUERY, description = "for example 2015-2024")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "fact or commitment")
    Answer count(Visit visit, HttpServletRequest request) {
        Distribution found = Distribution.of(visit, search, Parameters.of(request), Spoken.words(request));
        return new Answer(
                found.by(),
                found.groups().stream().map(group -> Counted.of(found, group)).toList(),
                Counted.of(found, found.all()),
                found.waiting());
    }

    @GetMapping("/api/v1/fulfilment.{format}")
    @Needs(Permission.READ)
    @Operation(summary = "The same as a file: csv, jsonl, xlsx or parquet")
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        Distribution found = Distribution.of(visit, search, parameters, Spoken.words(request));
        Style style = new Style(parameters.isYes("bom"), Spoken.words(request).isEnglish());
        download.send(
                visit,
                new Download.File(TABLE, "fulfilment-" + found.by(), Download.format(format), style),
                sink -> found.groups()
                        .forEach(group -> Distribution.verdicts()
                                .forEach(verdict -> sink.accept(List.of(
                                        Cell.text(found.by()),
                                        Cell.text(group.key()),
                                        Cell.text(group.label()),
                                        Cell.text(Words.of(verdict)),
                                        Cell.number(group.count(verdict)),
                                        Cell.number(group.total()),
                                        Cell.number(group.share(verdict)))))),
                response);
    }
}
