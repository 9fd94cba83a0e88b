package cn.taizhang.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.taizhang.core.head.Head;
import cn.taizhang.core.head.HeadReader;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadReaderTest {

    private static final Gazetteer GAZETTEER = PlaceFiles.gazetteer();
    private static final HeadReader READER = new HeadReader(GAZETTEER, PlaceFiles.headCues());
    private static final int LEAST_EXAMPLES = 25;

    /// One example: a file name, the first lines of an invented or shortly quoted head, and what they say.
    record Example(
            String file,
            String text,
            String place,
            int year,
            String date,
            String session,
            String speaker,
            String notes) {}

    static Stream<Example> examples() {
        return Table.resource(
                "/cn/taizhang/rules/place/heads.tsv",
                "file",
                "text",
                "place",
                "year",
                "date",
                "session",
                "speaker",
                "notes")
                .read(c -> new Example(
                        c.get(0),
                        c.get(1).replace("⏎", "\n"),
                        c.get(2),
                        Integer.parseInt(c.get(3)),
                        c.get(4),
                        c.get(5),
                        c.get(6),
                        c.get(7)))
                .stream();
    }

    private static Document document(String file, String text) {
        return new Document(
                new Source(file, Source.Format.TXT, "0".repeat(64), "txt/UTF-8", text, List.of()),
                MappedText.identity(text));
    }

    private static String notes(Head head) {
        return head.notes().stream().map(Head.Note::code).map(Remark.Code::name).collect(Collectors.joining(" "));
    }

    @Test
    void hasEnoughExamples() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatTheHeadSays(Example example) {
        Head head = READER.read(document(example.file(), example.text()));
        assertThat(head.issuer().name()).isEqualTo(example.place());
        assertThat(head.year()).isEqualTo(example.year());
        assertThat(head.occasion().date()).isEqualTo(example.date());
        assertThat(head.occasion().session()).isEqualTo(example.session());
        assertThat(head.occasion().speaker()).isEqualTo(example.speaker());
        assertThat(notes(head)).isEqualTo(example.notes());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsItsSpansInTheDocumentAndAlwaysReadsTheSame(Example example) {
        Document document = document(example.file(), example.text());
        Head head = READER.read(document);
        assertThat(head).isEqualTo(READER.read(document));
        assertThat(head.title().end()).isLessThanOrEqualTo(document.length());
        assertThat(head.notes())
                .allSatisfy(n -> assertThat(document.quote(n.span()).text()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsTheSameHeadWithSpacesAndOtherLineEnds(Example example) {
        String spaced = example.text().replace("\n", "\r\n\u3000\u3000").replace("政府工作报告", "政 府 工 作 报 告");
        Head head = READER.read(document(example.file(), spaced));
        assertThat(head.issuer().name()).isEqualTo(example.place());
        assertThat(head.year()).isEqualTo(example.year());
    }

    /// A head whose place is invented, and what is read of it.
    record Unlisted(String text, String name, Report.Level level, String parent, String session) {}

    static Stream<Unlisted> unlisted() {
        String counties = "\n各位代表:\n一、2023年工作回顾\n各县(市、区)和全市上下团结奋斗。";
        String alone = "\n各位代表:\n一、2023年工作回顾\n全市上下团结奋斗,北京、上海、北京、上海、北京、北京的客商纷纷到来。";
        return Stream.of(
                new Unlisted(
                        "政府工作报告\n——2024年1月22日在云汀市第六届人民代表大会第四次会议上\n云汀市人民政府市长 陆知行" + counties,
                        "云汀市",
                        Report.Level.PREFECTURE,
                        "",
                        "云汀市第六届人民代表大会第四次会议"),
                new Unlisted("2024年云汀市政府工作报告\n市长 陆知行" + alone, "云汀市", Report.Level.COUNTY, "", ""),
                new Unlisted("云汀市2024年政府工作报告" + alone, "云汀市", Report.Level.COUNTY, "", ""),
                new Unlisted("政府工作报告\n澜川省云汀市市长 陆知行" + counties, "云汀市", Report.Level.PREFECTURE, "", ""),
                new Unlisted(
                        "政府工作报告\n各位代表:\n现在,我代表云汀市人民政府,向大会报告工作。" + counties, "云汀市", Report.Level.PREFECTURE, "", ""),
                new Unlisted(
                        "政府工作报告\n——2024年1月22日在澜川省第十届人民代表大会第二次会议上" + counties,
                        "澜川省",
                        Report.Level.PROVINCE,
                        "",
                        "澜川省第十届人民代表大会第二次会议"),
                new Unlisted(
                        "政府工作报告\n2024年1月5日在澜城区第九届人民代表大会第三次会议上\n区长 陆知行" + alone,
                        "澜城区",
                        Report.Level.COUNTY,
                        "",
                        "澜城区第九届人民代表大会第三次会议"),
                new Unlisted(
                        "政府工作报告\n(2024年1月5日在侯马市云岭镇第十八届人民代表大会第三次会议上)\n镇长 陆知行" + alone,
                        "云岭镇",
                        Report.Level.TOWNSHIP,
                        "141081",
                        "侯马市云岭镇第十八届人民代表大会第三次会议"),
                new Unlisted("2024年苏州工业园区管委会工作报告" + alone, "苏州工业园区", Report.Level.COUNTY, "320500", ""),
                new Unlisted("云泽州2024年政府工作报告\n州长 陆知行" + alone, "云泽州", Report.Level.PREFECTURE, "", ""));
    }

    @ParameterizedTest
    @MethodSource("unlisted")
    void namesAPlaceThatTheTableLacksAsItsReportDoes(Unlisted example) {
        Head head = READER.read(document("a.txt", example.text()));

        assertThat(head.issuer()).isEqualTo(new Report.Issuer("", example.name(), example.level(), example.parent()));
        assertThat(head.year()).isEqualTo(2024);
        assertThat(head.occasion().session()).isEqualTo(example.session());
        assertThat(head.notes()).extracting(Head.Note::detail).containsExactly("place not in the table");
    }

    @Test
    void readsTheHeadOfEveryPlaceOfToday() {
        List<Place> today = GAZETTEER.places().stream()
                .filter(p -> p.validIn(2024) && !p.name().endsWith("地区"))
                .toList();
        List<Place> unread = today.stream()
                .filter(p -> !READER.read(document("x.txt", invented(p)))
                        .issuer()
                        .code()
                        .equals(p.code()))
                .toList();
        assertThat(unread).allSatisfy(p -> assertThat(namesakes(p)).isGreaterThan(1));
        assertThat(unread.size()).isLessThan(today.size() / 40);
    }

    private static long namesakes(Place place) {
        return GAZETTEER.named(place.name()).stream()
                .filter(p -> p.usableIn(2024))
                .count();
    }

    private static String invented(Place place) {
        return "政府工作报告\n——2024年1月10日在" + place.name() + "第十七届人民代表大会第三次会议上\n各位代表:\n现在,我代表" + place.name()
                + "人民政府向大会报告工作。\n一、2023年工作回顾\n" + ("全" + place.unit() + "上下团结奋斗。").repeat(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年", "第", "十届", "黑龙江省", "全市", "2024年工作报告", "\n", "呼伦贝尔市鄂伦春自治旗", "各位代表", "届人大"})
    void readsAMillionCharactersOfOneKindQuickly(String word) {
        Document document = document("b.txt", word.repeat(1_000_000 / word.length()));
        assertTimeout(Duration.ofSeconds(2), () -> READER.read(document));
    }

    @Test
    void readsNothingFromNothing() {
        Head head = READER.read(document("a.txt", ""));
        assertThat(head.place().isNone()).isTrue();
        assertThat(head.year()).isZero();
        assertThat(notes(head)).isEqualTo("UNKNOWN_HEAD UNKNOWN_HEAD");
    }

    @Test
    void readsEveryBeginningOfAHead() {
        String text = invented(GAZETTEER.coded("141081", 2024));
        IntStream.range(0, text.length())
                .forEach(end -> assertThat(READER.read(document("侯马2024.txt", text.substring(0, end)))
                                .year())
                        .isIn(0, 2024));
    }
}
