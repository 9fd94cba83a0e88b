package cn.taizhang.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Term;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import cn.taizhang.table.record.RecordTables;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final String TEXT = "地区生产总值下降3.5%以上,与全省同步";
    private final Source source =
            new Source("报告.txt", Source.Format.TXT, "ab".repeat(32), "txt/UTF-8", TEXT, List.of());
    private final Document document = new Document(source, MappedText.identity(TEXT));

    @Test
    void writesAFactWithItsSignedLimits() {
        Evidence number = document.quote(new Span(8, 11));
        Quantity amount = new Quantity.Amount(
                Quantity.Kind.GROWTH, number, new BigDecimal("-3.5"), "%", Quantity.Bound.GE, "以上", "");

        assertThat(json(fact(amount)))
                .contains("\"type\":\"fact\",\"id\":\"abababababab:fact:0-14:0\",\"source\":\"报告.txt\"")
                .contains("\"start\":0,\"end\":14,\"locator\":null,\"quote\":\"地区生产总值下降3.5%以上\"")
                .contains("\"numberStart\":8,\"numberEnd\":11,\"number\":\"3.5\"")
                .contains("\"value\":-3.5,\"valueHigh\":null,\"unit\":\"%\",\"bound\":\"ge\",\"boundWord\":\"以上\"")
                .contains(
                        "\"base\":null,\"low\":null,\"high\":-3.5,\"baseValue\":null,\"baseValueHigh\":null,\"baseUnit\":null,\"status\":\"target\",\"from\":null,\"to\":2031")
                .contains("\"scope\":null,\"hedge\":\"strive\",\"hedgeWord\":\"力争\"")
                .endsWith("\"section\":\"一\",\"rule\":\"growth\",\"confidence\":0.9}\n");
    }

    @Test
    void writesATargetInWordsWithoutANumber() {
        assertThat(json(fact(new Quantity.Words(Quantity.Kind.GROWTH, "与全省同步"))))
                .contains("\"numberStart\":null,\"numberEnd\":null")
                .contains("\"value\":null,\"valueHigh\":null,\"unit\":\"与全省同步\",\"bound\":null");
    }

    @Test
    void writesTheUsesOfATermAsPlaces() {
        Term term = new Term(
                id("term"), document.quote(new Span(0, 2)), 1, "地区", "…", List.of(document.quote(new Span(2, 4))));

        assertThat(json(term)).contains("\"uses\":[{\"start\":2,\"end\":4,\"quote\":\"生产\",\"text\":\"生产\"}]");
        assertThat(csv(term)).contains(",2-4,");
    }

    @Test
    void knowsTheColumnsOfEveryRecordType() {
        List<String> records = Arrays.stream(Entry.class.getPermittedSubclasses())
                .map(type -> type.getSimpleName().toLowerCase(java.util.Locale.ROOT))
                .toList();

        assertThat(RecordTables.types()).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void writesTheSameRecordEachTime() {
        Entry fact = fact(new Quantity.Words(Quantity.Kind.GROWTH, "与全省同步"));

        assertThat(Stream.generate(() -> json(fact)).limit(5).distinct()).hasSize(1);
    }

    private Fact fact(Quantity quantity) {
        return new Fact(
                id("fact"),
                document.quote(new Span(0, 14)),
                new Fact.Measure("地区生产总值", "gdp"),
                quantity,
                Fact.Status.TARGET,
                new Fact.Period(Fact.Period.OPEN, 2031),
                "",
                new Fact.Hedge(Fact.Hedge.Force.STRIVE, "力争"),
                new Fact.Basis("一", "growth", 0.9));
    }

    private RecordId id(String type) {
        return RecordId.of(source, type, document.quote(new Span(0, 14)), 0);
    }

    private ReadFile.Parts file(Entry entry) {
        Report report = new Report(
                id("report"),
                document.quote(new Span(0, 2)),
                Report.Issuer.UNKNOWN,
                2031,
                new Report.Occasion("", "", "", ""));
        return new ReadFile.Parts(
                Path.of("folder", "报告.txt"),
                TEXT.length(),
                List.of(new ReadPart.Whole(report, document, List.of(entry))));
    }

    private String json(Entry entry) {
        return new String(new JsonLines(new Rows(false)).render(file(entry)), StandardCharsets.UTF_8);
    }

    private String csv(Entry entry) {
        return new String(
                new Csv(new Rows(false), RecordTables.types(), false).render(file(entry)), StandardCharsets.UTF_8);
    }
}
