package cn.taizhang.ledger;

import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Remark;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.rules.RuleFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reports of the invented 云汀市 and 松屿市, read by the real reader.
public final class Reports {

    public static final String YUNTING_2024 = """
            2024年云汀市政府工作报告
            ——2024年1月16日在云汀市第八届人民代表大会第四次会议上
            云汀市市长 林远舟
            各位代表:
            现在,我代表市人民政府,向大会报告工作,请予审议。
            一、2023年工作回顾
            过去一年,全市地区生产总值增长5.6%,城镇新增就业3.2万人,新建改造农村公路126公里。
            规模以上工业增加值增长7.1%,社会消费品零售总额增长6.4%,一般公共预算收入增长4.5%。
            粮食总产量达到41.2亿斤,全体居民人均可支配收入增长6.2%。
            二、2024年重点工作
            今年主要预期目标是:地区生产总值增长6%左右,城镇新增就业3万人以上,居民消费价格涨幅3%左右。
            力争规模以上工业增加值增长8%,确保粮食总产量稳定在41亿斤以上。
            新建城市公园12个,改造老旧小区86个,建成地铁2号线一期工程。
            各位代表,让我们携手奋进,为建设现代化云汀而努力奋斗!
            """;

    public static final String YUNTING_2025 = YUNTING_2024
            .replace("2024", "2025")
            .replace("2023", "2024")
            .replace("5.6%", "5.9%")
            .replace("126公里", "131公里")
            .replace("第四次会议", "第五次会议")
            .replace("6%左右", "5.5%左右")
            .replace("新建城市公园12个", "新建口袋公园20个")
            .replace("改造老旧小区86个", "改造棚户区1200套")
            .replace("41.2亿斤", "42亿斤");

    public static final String SONGYU_2024 = """
            2024年松屿市政府工作报告
            ——2024年2月2日在松屿市第三届人民代表大会第二次会议上
            各位代表:
            一、2023年工作回顾
            全市地区生产总值增长4.1%,港口货物吞吐量达到2.3亿吨,新增市场主体1.6万户。
            二、2024年重点工作
            今年的预期目标是:地区生产总值增长5%以上,固定资产投资增长9%,新开工海堤工程14公里。
            """;

    private static final Reader READER = new Reader(RuleFiles.load());

    public static Filing file(String path, String text) {
        Path file = Path.of(path);
        return filing(file, new Intake().take(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8)));
    }

    /// A file of the disk.
    public static Filing file(Path file) {
        return filing(file, new Intake().take(file));
    }

    private static Filing filing(Path file, Taken taken) {
        return switch (taken) {
            case Taken.Accepted accepted ->
                new Filing(
                        file,
                        accepted.source(),
                        accepted.parts().stream().map(Reports::part).toList());
            case Taken.Refused refused -> throw new AssertionError(refused.message());
        };
    }

    private static Filing.Part part(Part part) {
        if (!part.report()) {
            return new Filing.Part(part.title(), "not_a_report", part.document(), List.copyOf(part.remarks()));
        }
        Reading reading = READER.read(part.document());
        List<Entry> entries = new ArrayList<>(reading.entries());
        entries.addAll(part.remarks());
        return new Filing.Part(part.title(), "", part.document(), entries);
    }

    /// The same file as a reader sees it that finds no remarks and reads the first figure otherwise.
    public static Filing readOtherwise(Filing filing) {
        return new Filing(
                filing.path(),
                filing.source(),
                filing.parts().stream().map(Reports::otherwise).toList());
    }

    private static Filing.Part otherwise(Filing.Part part) {
        List<Entry> entries = new ArrayList<>();
        boolean changed = false;
        for (Entry entry : part.entries()) {
            if (entry instanceof Fact fact && !changed) {
                changed = true;
                entries.add(new Fact(
                        fact.id(),
                        fact.evidence(),
                        fact.measure(),
                        fact.quantity(),
                        Fact.Status.EXPECTED,
                        fact.period(),
                        fact.scope(),
                        fact.hedge(),
                        fact.basis()));
            } else if (!(entry instanceof Commitment) && !(entry instanceof Remark)) {
                entries.add(entry);
            }
        }
        return new Filing.Part(part.title(), part.apart(), part.document(), entries);
    }

    private Reports() {}
}
