package cn.taizhang.bench.ledger;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Report;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.rules.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Any number of different reports of known places and years, made by varying words and figures, and really read.
///
/// 例: report 0 is of the first province for 1999, report 28 of the second for 1999.
///
/// - The words are made up; the same number gives the same text every time.
public final class VariedReports {

    static final int FIRST_YEAR = 1999;
    static final int YEARS = 28;

    private static final List<String> MEASURES = List.of(
            "地区生产总值",
            "规模以上工业增加值",
            "固定资产投资",
            "社会消费品零售总额",
            "一般公共预算收入",
            "进出口总额",
            "农村居民人均可支配收入",
            "城镇居民人均可支配收入",
            "粮食总产量",
            "实际使用外资");
    private static final List<String> WORKS = List.of("农村公路", "城市公园", "老旧小区", "标准厂房", "充电桩", "社区食堂", "高标准农田", "污水管网");
    private static final int PER_SENTENCE = 5;

    private final List<Place> places;
    private final Reader reader;

    VariedReports() {
        var knowledge = RuleFiles.load();
        Gazetteer gazetteer = knowledge.places().gazetteer();
        this.reader = new Reader(knowledge);
        this.places = gazetteer.places().stream()
                .filter(place -> place.validIn(FIRST_YEAR + YEARS - 1))
                .filter(place -> place.level() == Report.Level.PROVINCE
                        || place.level() == Report.Level.PREFECTURE
                        || place.level() == Report.Level.COUNTY)
                .toList();
    }

    /// The text of a report with about so many figures.
    String text(int number, int figures) {
        Place place = places.get(number / YEARS % places.size());
        int year = FIRST_YEAR + number % YEARS;
        StringBuilder text = new StringBuilder()
                .append(year)
                .append("年")
                .append(place.name())
                .append("政府工作报告\n各位代表:\n现在,我代表")
                .append(place.name())
                .append("人民政府向大会报告工作,请予审议。\n一、")
                .append(year - 1)
                .append("年工作回顾\n");
        int half = figures / 2;
        for (int i = 0; i < half; i++) {
            text.append(measured(number, i)).append(i % PER_SENTENCE == PER_SENTENCE - 1 ? "。\n" : ",");
        }
        text.append("。\n二、").append(year).append("年重点工作\n今年的主要预期目标是:");
        for (int i = half; i < figures; i++) {
            text.append(measured(number, i)).append(i % PER_SENTENCE == PER_SENTENCE - 1 ? "。\n" : ",");
        }
        return text.append("。\n").toString();
    }

    private static String measured(int number, int i) {
        int value = Math.floorMod(number * 31 + i * 17, 180) + 1;
        if (i % 3 == 2) {
            return "新建" + WORKS.get((number + i) % WORKS.size()) + (value + i) + "个";
        }
        return MEASURES.get(i % MEASURES.size()) + "增长" + value / 10 + "." + value % 10 + "%";
    }

    /// A report as the ledger takes it.
    Filing filing(int number, int figures) {
        String name = "report-" + number + ".txt";
        byte[] bytes = text(number, figures).getBytes(StandardCharsets.UTF_8);
        return switch (new Intake().take(name, bytes)) {
            case Taken.Accepted accepted ->
                new Filing(
                        Path.of(name),
                        accepted.source(),
                        accepted.parts().stream().map(this::part).toList());
            case Taken.Refused refused -> throw new IllegalStateException(refused.message());
        };
    }

    private Filing.Part part(Part part) {
        Reading reading = reader.read(part.document());
        List<Entry> entries = new ArrayList<>(Stream.concat(reading.entries().stream(), part.remarks().stream())
                .toList());
        return new Filing.Part(part.title(), "", part.document(), entries);
    }
}
