package cn.taizhang.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HomeTest {

    @Test
    void saysWhatWaitsAndWhatWasWrittenLast() {
        try (Started room = Started.empty()) {
            for (int year : new int[] {2020, 2023}) {
                String report = Papers.report("铜仁市", year) + "粮食稳定在万吨以上。\n";
                room.send(new Form()
                        .file("file", "铜仁市" + year + ".txt", report.getBytes(StandardCharsets.UTF_8))
                        .post(room.at("/api/v1/reports")));
            }
            String page = room.get("/").body();
            assertThat(page).contains("<b>2</b>份报告", "2020–2023", "<b>2</b> ○ 份报告缺年");
            assertThat(page).contains("读入 · 铜仁市2023.txt", "最近加入");
            assertThat(room.get("/?lang=en").body()).contains("What waits", "reports missing between years");
        }
    }
}
