package cn.taizhang.ingest;

import static cn.taizhang.ingest.Samples.accepted;
import static cn.taizhang.ingest.Samples.only;
import static cn.taizhang.ingest.Samples.refused;
import static cn.taizhang.ingest.Samples.take;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.format.Refusal;
import java.nio.charset.Charset;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlIntakeTest {

    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>云汀市人民政府</title><style>p{color:red}</style></head><body>
            <div class="topNav"><a href="/">首页</a><a>导航</a></div><div class="crumbs">当前位置:首页 &gt; 公开</div>
            <form id="aspnetForm"><div class="wrap"><h1>%s</h1>
            <div class="info">来源:办公室 <a>打印</a></div><div id="content">
            %s
            </div><div class="bdshare">分享到微信</div><ul class="related"><li><a>往年的报告</a></li></ul></div></form>
            <footer>版权所有 云汀市人民政府</footer><script>var s = "。。。";</script></body></html>
            """;

    private static String page(String text) {
        String title = text.lines().findFirst().orElseThrow();
        return PAGE.formatted(title, text.lines().skip(1).reduce("", (a, b) -> a + "<p>&nbsp;&#12288;" + b + "</p>\n"));
    }

    @Test
    void findsTheMainTextAndItsTitle() {
        assertThat(only(take("a.html", page(Samples.report())))).isEqualTo(only(take("a.txt", Samples.report())));
    }

    @Test
    void believesTheBytesNotTheMeta() {
        byte[] gbk = page(Samples.report()).getBytes(Charset.forName("GBK"));

        Taken.Accepted taken = accepted(new Intake().take("a.html", gbk));

        assertThat(taken.source().extractor()).isEqualTo("html/GB18030");
        assertThat(taken.parts().getFirst().report()).isTrue();
    }

    @Test
    void quotesTheMarkupOfEveryCharacter() {
        String markup = page(Samples.report()).replace("粮食产量达到52万吨", "粮食产量<b>达到</b>&#65301;２&ldquo;万&rdquo;吨&amp;");
        Taken.Accepted taken = accepted(take("a.html", markup));
        Document document = taken.parts().getFirst().document();
        int at = document.text().indexOf("粮食产量达到52“万”吨&");

        assertThat(document.quote(new Span(at, at + 13)).quote())
                .isEqualTo("粮食产量<b>达到</b>&#65301;２&ldquo;万&rdquo;吨&amp;");
        assertThat(document.quote(new Span(at + 6, at + 7)).quote()).isEqualTo("&#65301;");
        assertThat(document.quote(new Span(at + 8, at + 9)).quote()).isEqualTo("&ldquo;");
    }

    @Test
    void endsParagraphsAtBlocksAndBreaks() {
        String markup = page(Samples.report())
                .replace("粮食产量达到52万吨。", "粮食丰收。<br>生猪出栏稳定。<table><tr><td>项目</td><td>12个</td></tr></table>");

        assertThat(only(take("a.html", markup))).contains("粮食丰收。\n生猪出栏稳定。\n项目\n12个\n");
    }

    @Test
    void readsABareFragment() {
        String fragment = Samples.report().lines().reduce("", (a, b) -> a + b + "<br/>\n");

        assertThat(only(take("a.html", fragment))).isEqualTo(only(take("a.txt", Samples.report())));
    }

    @Test
    void refusesAPageWithoutText() {
        assertThat(refused(take("a.html", "<html><body><div><script>load()</script></div></body></html>"))
                        .reason())
                .isEqualTo(Refusal.NO_TEXT);
        assertThat(refused(take("a.html", "<html>" + "<b>".repeat(400_001))).reason())
                .isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void readsDeepNestingInTime() {
        String deep = "<html><body>" + "<div><b><i>".repeat(30_000) + page(Samples.report());

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(accepted(take("a.html", deep)).parts()).isNotEmpty());
    }
}
