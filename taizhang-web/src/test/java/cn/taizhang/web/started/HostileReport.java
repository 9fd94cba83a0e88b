package cn.taizhang.web.started;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A report whose text tries to become part of the page.
public final class HostileReport {

    public static final String SCRIPT = "<script>alert(1)</script>";
    public static final String IMAGE = "\"><img src=x onerror=alert(2)>";

    private static final String TEXT = """
            2024年云汀市政府工作报告
            ——2024年1月16日在云汀市第八届人民代表大会第四次会议上
            云汀市市长 林远舟
            各位代表:
            现在,我代表市人民政府,向大会报告工作,请予审议。
            一、2023年工作回顾<script>alert(1)</script>
            过去一年,全市地区生产总值增长5.6%,城镇新增就业3.2万人,新建改造农村公路126公里。
            “平安"><img src=x onerror=alert(2)>云汀”建设投入3.5亿元,<script>alert(1)</script>社会消费品零售总额增长6.4%。
            二、2024年重点工作
            今年主要预期目标是:地区生产总值增长6%左右,城镇新增就业3万人以上,居民消费价格涨幅3%左右。
            新建城市公园"><img src=x onerror=alert(2)>12个,改造<script>alert(1)</script>老旧小区86个,建成地铁2号线一期工程。
            各位代表,让我们携手奋进,为建设现代化云汀而努力奋斗!
            """;

    public static String text() {
        return TEXT;
    }

    /// A room with a ledger that holds it.
    public static Started room() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/rooms")), "hostile")
                    .toAbsolutePath();
            // in a text file it would be taken for a page that was saved, and its tags dropped
            String page = TEXT.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</p>\n<p>");
            Path file = Files.writeString(
                    folder.resolve("云汀市2024年政府工作报告.html"), "<html><body><p>" + page + "</p></body></html>");
            Path ledger = folder.resolve("台账.db");
            Started.command("add", file.toString(), "--ledger", ledger.toString());
            return Started.over(ledger);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a report", e);
        }
    }

    private HostileReport() {}
}
