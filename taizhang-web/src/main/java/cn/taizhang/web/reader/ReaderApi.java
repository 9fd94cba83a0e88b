package cn.taizhang.web.reader;

import cn.taizhang.app.console.Refused;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.reading.Places;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.entry.EntryJson;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One report: its head and how well it was read, its text, its sections and its records.
@RestController
@Tag(name = "reports")
final class ReaderApi {

    private static final int USUAL = 500;
    private static final int MOST = 2_000;

    /// Which records are wanted: of a type, after a record that was told before, how many at most.
    ///
    /// - `act` asks for those that stand by one act alone: `rejected` for what was struck out.
    record Wanted(
            @Nullable String type,
            @Nullable String act,
            @Nullable String after,
            @Nullable Integer limit) {}

    /// A document of the ledger; `why` says why it is no report, `values` has what its opening tells.
    record Report(
            long document,
            String standing,
            String why,
            String report,
            String series,
            Map<String, Object> values,
            File file,
            Quality quality) {}

    /// The file a document came in.
    record File(String name, String sha256) {}

    /// A stretch of the canonical text.
    record Stretch(int start, int end) {

        static Stretch of(Span span) {
            return new Stretch(span.start(), span.end());
        }
    }

    /// The canonical text; each paragraph ends in a line feed.
    record Text(long document, String sha256, String text) {}

    /// A section: its heading, and where it begins and ends in the canonical text, in UTF-16 units.
    record Section(String id, Map<String, Object> values, Stretch heading, Stretch body) {}

    /// A record with its place in the canonical text, in UTF-16 units; none for a lost anchor.
    record InText(EntryJson record, List<Stretch> span) {}

    /// Some of the records; `next` is to be sent as `after` for those that follow, empty when there are none.
    record Records(List<InText> items, String next) {}

    @GetMapping("/api/v1/reports/{document}")
    @Needs(Permission.READ)
    @Operation(summary = "A report: whose it is, and how well it was read")
    Report report(Visit visit, @PathVariable long document) {
        Holding holding = visit.holding(document);
        Leaf leaf = leaf(visit, holding);
        return new Report(
                document,
                holding.standing().name().toLowerCase(Locale.ROOT),
                holding.why(),
                holding.report(),
                holding.head().series(),
                leaf.records().stream()
                        .map(Leaf.Placed::entry)
                        .filter(entry -> entry.type().equals("report"))
                        .findFirst()
                        .map(entry -> Values.of(entry).json())
                        .orElse(Map.of()),
                new File(holding.file().name(), holding.file().sha256()),
                Quality.of(leaf));
    }

    @GetMapping("/api/v1/reports/{document}/text")
    @Needs(Permission.READ)
    @Operation(summary = "The text of a report as it was read")
    Text text(Visit visit, @PathVariable long document) {
        Holding holding = visit.holding(document);
        return new Text(
                document,
                holding.file().sha256(),
                visit.ledger().shelf().document(document).text());
    }

    @GetMapping("/api/v1/reports/{document}/place")
    @Needs(Permission.READ)
    @Operation(summary = "Where code points of the source stand in the text; none where there are no such")
    List<Stretch> place(Visit visit, @PathVariable long document, @RequestParam int start, @RequestParam int end) {
        visit.holding(document);
        return new Places(visit.ledger().shelf().document(document))
                .at(start, end).stream().map(Stretch::of).toList();
    }

    @GetMapping("/api/v1/reports/{document}/sections")
    @Needs(Permission.READ)
    @Operation(summary = "The sections of a report in the order of the text")
    List<Section> sections(Visit visit, @PathVariable long document) {
        Leaf leaf = leaf(visit, visit.holding(document));
        Places places = new Places(leaf.document());
        return leaf.records().stream()
                .filter(one ->
                        one.entry().type().equals("section") && one.entry().act() != Act.REJECTED)
                .map(one -> new Section(
                        one.entry().id(),
                        Values.of(one.entry()).json(),
                        Stretch.of(one.span()),
                        Stretch.of(places.body(one.entry()).getFirst())))
                .toList();
    }

    @GetMapping("/api/v1/reports/{document}/records")
    @Needs(Permission.READ)
    @Operation(summary = "The records of a report in the order of the text; struck out ones by act=rejected")
    Records records(Visit visit, @PathVariable long document, @ParameterObject Wanted wish) {
        int limit = Objects.requireNonNullElse(wish.limit(), USUAL);
        String type = Objects.requireNonNullElse(wish.type(), "");
        String act = Objects.requireNonNullElse(wish.act(), "");
        String after = Objects.requireNonNullElse(wish.after(), "");
        if (limit < 1 || limit > MOST) {
            throw new Refused("fault.value", "limit", limit);
        }
        Holding holding = visit.holding(document);
        Leaf leaf = leaf(visit, holding);
        List<InText> wanted = Stream.concat(
                        leaf.lost().stream().map(entry -> inText(entry, List.of(), holding)),
                        leaf.records().stream().map(one -> inText(one.entry(), List.of(one.span()), holding)))
                .filter(one -> type.isEmpty() || one.record().type().equals(type))
                .filter(one -> act.isEmpty()
                        ? one.record().standing()
                        : one.record().act().equals(act))
                .dropWhile(one -> !after.isEmpty() && !one.record().id().equals(after))
                .skip(after.isEmpty() ? 0 : 1)
                .limit(limit + 1L)
                .toList();
        List<InText> items = wanted.size() > limit ? wanted.subList(0, limit) : wanted;
        return new Records(
                items, wanted.size() > limit ? items.getLast().record().id() : "");
    }

    private static InText inText(Posted entry, List<Span> span, Holding holding) {
        return new InText(
                EntryJson.of(entry, holding), span.stream().map(Stretch::of).toList());
    }

    private static Leaf leaf(Visit visit, Holding holding) {
        return Leaf.of(visit.ledger(), holding);
    }
}
