package cn.taizhang.web.records;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.table.Bilingual;
import cn.taizhang.web.described.NarrowedByQuery;
import cn.taizhang.web.described.PagedByCursor;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.entry.EntryJson;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.narrowing.Labels;
import cn.taizhang.web.narrowing.Paging;
import cn.taizhang.web.narrowing.SearchRequest;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.NextPage;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The records that count, page by page, as a file, and counted by their facets.
@RestController
@Tag(name = "records")
final class RecordsApi {

    private final Asks asks;
    private final RecordsFile file;

    RecordsApi(Asks asks, RecordsFile file) {
        this.asks = asks;
        this.file = file;
    }

    /// A page of records; `next` is the address of the page after it, empty on the last one.
    record PageOfRecords(long total, List<Item> items, String next) {}

    /// One record, as the API tells it everywhere, with its sentence.
    record Item(@JsonUnwrapped EntryJson record, String sentence) {
        static Item of(RecordRow row) {
            return new Item(EntryJson.of(row.entry(), row.holding()), row.sentence());
        }
    }

    /// A value of a facet with its names and how many there are.
    record Counted(String value, String zh, String en, long count) {}

    @GetMapping("/api/v1/records")
    @Needs(Permission.READ)
    @NarrowedByQuery
    @PagedByCursor
    @Operation(summary = "台账: records that count, filtered and paged by cursor")
    PageOfRecords records(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(without("in"));
        Asks.Found found = asks.find(visit, asks.read(visit, parameters, Within.RECORDS), false);
        NextPage.behind(found.isBehind(), response);
        return new PageOfRecords(
                found.ranked().total(),
                RecordRow.of(visit, found.ranked().places()).stream()
                        .map(Item::of)
                        .toList(),
                NextPage.link(
                        Address.of("/api/v1/records", parameters),
                        Paging.of(found.asked(), found.ranked()).next(),
                        response));
    }

    @GetMapping("/api/v1/records.{format}")
    @Needs(Permission.READ)
    @NarrowedByQuery
    @Parameter(name = "bom", in = ParameterIn.QUERY, description = "true for a byte order mark in CSV")
    @Operation(summary = "台账: all records of a filter as a file; CSV with a byte order mark if bom=true")
    void download(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("format") String format) {
        Parameters parameters = Parameters.of(request);
        Set<String> names = without("in");
        names.removeAll(Set.of(Address.CURSOR, "limit"));
        names.add("bom");
        parameters.allowOnly(names);
        SearchRequest asked = asks.read(visit, parameters, Within.RECORDS);
        RecordsFile.Named named = file.file(visit, asked, Download.format(format), Spoken.words(request));
        file.send(visit, asked, parameters.isYes("bom") ? named.marked() : named, response);
    }

    @GetMapping("/api/v1/facets")
    @Needs(Permission.READ)
    @NarrowedByQuery
    @Parameter(name = "in", in = ParameterIn.QUERY, description = "reports (sentences), records or all")
    @Operation(summary = "台账: how many records or sentences have each value of each facet")
    Map<String, List<Counted>> facets(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Asks.NAMES);
        Asks.Found found = asks.find(visit, asks.read(visit, parameters, Within.ALL), true);
        NextPage.behind(found.isBehind(), response);
        Map<String, List<Counted>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.word(),
                    found.ranked().counts().of(facet).stream()
                            .map(one -> counted(facet, one.getKey(), one.getValue()))
                            .toList());
        }
        return facets;
    }

    private static Counted counted(Facet facet, String value, long count) {
        Bilingual names = Labels.of(facet, value);
        return new Counted(value, names.zh(), names.en(), count);
    }

    private static Set<String> without(String name) {
        Set<String> names = new HashSet<>(Asks.NAMES);
        names.remove(name);
        return names;
    }
}
