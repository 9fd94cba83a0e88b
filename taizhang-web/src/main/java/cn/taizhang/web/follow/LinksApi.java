package cn.taizhang.web.follow;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.promise.Criteria;
import cn.taizhang.web.promise.PromiseSearch;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Promises and what became of them, for programs.
@RestController
@Tag(name = "links")
final class LinksApi {

    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final int FURTHEST = 100_000_000;

    private final Promises promises;
    private final Download download;

    LinksApi(Promises promises, Download download) {
        this.promises = promises;
        this.download = download;
    }

    /// Some of the links; `next` asks for those after them and is empty after the last.
    public record Listed(long total, List<LinkAnswer> items, String next) {}

    /// One link with all that was said of it.
    public record Told(LinkAnswer link, List<Word> history) {}

    /// What was said once: by rule or by a person.
    public record Word(
            long entry, String act, String verdict, List<String> results, String author, String reason, Instant at) {
        static Word of(Said said) {
            return new Word(
                    said.entry(),
                    said.act().word(),
                    said.link().outcome().verdict(),
                    said.link().results().stream().map(Link.Side::record).toList(),
                    said.word().author().name(),
                    said.word().reason(),
                    said.word().at());
        }
    }

    @GetMapping("/api/v1/links")
    @Needs(Permission.READ)
    @Operation(summary = "Promises and what became of them, the newest years first")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "names or codes between commas")
    @Parameter(name = "years", in = ParameterIn.QUERY, description = "years of the reports that promise: 2015-2024")
    @Parameter(name = "verdict", in = ParameterIn.QUERY, description = "kept, missed, not_mentioned, …")
    @Parameter(name = "field", in = ParameterIn.QUERY, description = "economy, environment, …")
    @Parameter(name = "type", in = ParameterIn.QUERY, description = "fact or commitment")
    @Parameter(name = "spoken", in = ParameterIn.QUERY, description = "none, accepted, corrected or rejected")
    @Parameter(name = "doubt", in = ParameterIn.QUERY, description = "true: only with doubts")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words of the promise or of a result")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "the `next` of the answer before")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 1000")
    Listed list(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        int limit = parameters.whole("limit", USUAL, 1, MOST);
        int from = parameters.whole("cursor", 1, 1, FURTHEST) - 1;
        PromiseSearch.Found found = promises.search().found(visit, Criteria.of(parameters), from, limit);
        long after = from + (long) found.lines().size();
        return new Listed(
                found.total(),
                found.lines().stream().map(LinkAnswer::of).toList(),
                after < found.total() ? Long.toString(after + 1) : "");
    }

    @GetMapping("/api/v1/links/{id}")
    @Needs(Permission.READ)
    @Operation(summary = "One promise with all that was said of it, the newest last")
    Told one(Visit visit, @PathVariable String id) {
        return new Told(
                LinkAnswer.of(promises.search().one(visit, id)),
                new Links(visit.ledger().database())
                        .history(id).stream().map(Word::of).toList());
    }

    @GetMapping("/api/v1/links.{format}")
    @Needs(Permission.READ)
    @Operation(summary = "The same as a file: csv, jsonl, xlsx, parquet, or docx for the table of fulfilment")
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        Criteria criteria = Criteria.of(parameters);
        boolean english = Spoken.words(request).isEnglish();
        if (format.equals("docx")) {
            new FulfilmentFile(promises, download, criteria, english).send(visit, response);
            return;
        }
        LocalDate known = parameters.day("known");
        Style style = new Style(parameters.isYes("bom"), english);
        Download.File file = new Download.File(LinkColumns.TABLE, "follow", Download.format(format), style);
        Download.Rows rows = sink -> {
            if (known.equals(LocalDate.MAX)) {
                promises.search().all(visit, criteria, line -> sink.accept(LinkColumns.of(line)));
            } else {
                promises.search()
                        .earlier(
                                visit,
                                criteria,
                                FollowModel.onlyOne(promises.search().pairs(visit, criteria)),
                                FollowModel.end(known))
                        .forEach(line -> sink.accept(LinkColumns.of(line)));
            }
        };
        download.send(visit, file, rows, response);
    }
}
