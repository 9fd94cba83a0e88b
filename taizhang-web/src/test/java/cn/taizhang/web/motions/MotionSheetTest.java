package cn.taizhang.web.motions;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.answering.AnswerMotion;
import cn.taizhang.delivery.answering.AssignMotion;
import cn.taizhang.delivery.answering.JudgeMotion;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.table.Column;
import cn.taizhang.web.started.Assigned;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import cn.taizhang.web.visit.Writing;
import cn.taizhang.web.walk.Sheets;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// Papers of deputies that come in one sheet: all or none, each fault at its row and column.
@TestInstance(Lifecycle.PER_CLASS)
class MotionSheetTest {

    private static final List<String> HEAD = List.of("种类", "文件号", "会议", "标题", "内容", "提出人");
    private static final String SESSION = "市六届人大五次会议";

    private final Started room = Started.empty();
    private final Visitor visitor = new Visitor(room);

    @AfterAll
    void closes() {
        visitor.close();
        room.close();
    }

    private HttpResponse<String> send(List<List<String>> rows) {
        String token = Jsoup.parse(visitor.get("/motions").body())
                .select("input[name=_csrf]")
                .attr("value");
        return visitor.send(new Form()
                .text("_csrf", token)
                .file("file", "议案建议提案.xlsx", Sheets.of(rows))
                .post(room.at("/motions/sheet"))
                .header("Origin", "http://" + room.at("/").getAuthority()));
    }

    private static List<String> row(String kind, String number, String title, String deputies) {
        return List.of(kind, number, SESSION, title, "", deputies);
    }

    private String refusal(List<List<String>> rows) {
        HttpResponse<String> answer = send(rows);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private List<List<String>> exported() {
        return Exported.xlsx(
                visitor.bytes("/motions.xlsx"), MotionColumns.TABLE.columns().size());
    }

    private long events() {
        return room.context()
                .getBean(Writing.class)
                .write(ledger -> ledger.database().number("SELECT count(*) FROM event WHERE kind LIKE 'motion.%'"));
    }

    @Test
    void takesAllRowsOrNone() {
        assertThat(Exported.xlsx(visitor.bytes("/motions/template.xlsx"), HEAD.size()))
                .containsExactly(HEAD);
        assertThat(MotionColumns.TEMPLATE.columns().stream()
                        .map(Column::heading)
                        .map(heading -> heading.zh()))
                .isEqualTo(HEAD);
        String told = refusal(List.of(
                HEAD,
                row("代表建议", "1", "增加停车位", "王代表、李代表"),
                row("建议书", "2", "种类不对", "王代表"),
                row("议案", "1", "号同类不同", "王代表"),
                row("代表建议", "1", "与第二行重复", "王代表")));
        assertThat(told).contains("第 3 行 种类", "须选定种类", "第 5 行 文件号", "与第 2 行重复").doesNotContain("第 2 行 ", "第 4 行");
        assertThat(refusal(List.of(
                        HEAD, row("建议书", "1", "", "王代表"), row("", "2", "无种类", " "), row("建议书", "3", "种类不对", "王代表"))))
                .contains("第 2 行 标题", "须写明标题", "第 2 行 种类", "第 3 行 种类", "第 3 行 提出人", "第 4 行 种类");
        assertThat(refusal(List.of(HEAD))).contains("没有填写的行");
        assertThat(refusal(List.of(List.of("种类", "标题")))).contains("提出人");
        assertThat(events()).isZero();

        HttpResponse<String> taken =
                send(List.of(HEAD, row("代表建议", "1", "增加停车位", "王代表、李代表"), row("CPPCC proposal", "1", "规范充电", "周委员")));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(exported()).hasSize(3);
        assertThat(exported().get(2)).contains("代表建议", "增加停车位", "王代表、李代表");
        assertThat(events()).isEqualTo(2);
        assertThat(send(exported()).statusCode()).as("what it gave out").isEqualTo(200);
        assertThat(events()).isEqualTo(2);
        corrects();
        takesNothingTwiceAndErasesNothingUnasked();
    }

    /// Without numbers nothing else tells a paper from one that stands there; and what a sheet has no column for stays.
    private void takesNothingTwiceAndErasesNothingUnasked() {
        List<List<String>> rows = List.of(
                HEAD, List.of("议案", "", "第七次会议", "关于河道治理的议案", "清淤五公里", "赵代表、钱代表"), row("代表建议", "", "关于夜间公交的建议", "孙代表"));
        long before = events();
        assertThat(send(rows).statusCode()).isEqualTo(200);
        String told = refusal(rows);
        assertThat(told).contains("第 2 行 标题", "第 3 行 标题", "与已登记的 Y");
        assertThat(refusal(List.of(HEAD, rows.get(2), rows.get(2)))).contains("第 3 行 标题", "与第 2 行重复");
        assertThat(events()).isEqualTo(before + 2);

        String id = exported().stream()
                .filter(row -> row.contains("关于河道治理的议案"))
                .findFirst()
                .orElseThrow()
                .getFirst();
        List<String> narrow = List.of("登记编号", "种类", "标题", "提出人");
        assertThat(send(List.of(narrow, List.of(id, "议案", "关于河道治理的议案", "赵代表、钱代表")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(events()).as("nothing differs").isEqualTo(before + 2);
        assertThat(send(List.of(narrow, List.of(id, "议案", "关于西河治理的议案", "赵代表、钱代表")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(paper(id)).contains("关于西河治理的议案", "清淤五公里", "第七次会议");
        List<String> wide = List.of("登记编号", "种类", "标题", "提出人", "内容");
        assertThat(send(List.of(wide, List.of(id, "议案", "关于西河治理的议案", "赵代表、钱代表", "")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(paper(id)).contains("第七次会议").doesNotContain("清淤五公里");
    }

    private List<String> paper(String id) {
        return exported().stream()
                .filter(row -> row.getFirst().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// A row with an id corrects a paper that is not closed; new ones are not handed over here.
    private void corrects() {
        List<List<String>> rows = new ArrayList<>(exported());
        List<String> first = new ArrayList<>(rows.get(2));
        String id = first.getFirst();
        first.set(4, "增加老旧小区停车位");
        assertThat(send(List.of(rows.getFirst(), first)).statusCode()).isEqualTo(200);
        assertThat(exported().get(2)).contains(id, "增加老旧小区停车位");
        assertThat(refusal(List.of(rows.getFirst(), first, first))).contains("第 3 行 登记编号", "与第 2 行重复");
        List<String> unknown = new ArrayList<>(first);
        unknown.set(0, "Y2020-0001");
        assertThat(refusal(List.of(rows.getFirst(), unknown))).contains("第 2 行 登记编号", "没有 Y2020-0001");
        assertThat(refusal(List.of(List.of("种类", "标题", "提出人", "主办单位"), List.of("议案", "新件", "王代表", "市教育局"))))
                .contains("第 2 行 主办单位", "先登记、后交办");

        Assigned office = new Assigned(room);
        office.act(new AssignMotion(id, Fields.of(Map.of("lead", "JYJ"))));
        office.act(new AnswerMotion(id, Fields.of(Map.of("reply", "A", "text", "已办", "doer", "赵琳"))));
        office.act(new JudgeMotion(id, Fields.of(Map.of("opinion", "SATISFIED", "doer", "王代表"))));
        assertThat(send(exported()).statusCode()).as("closed and unchanged").isEqualTo(200);
        first.set(4, "改一个办结的");
        assertThat(refusal(List.of(rows.getFirst(), first))).contains("第 2 行 登记编号", "已办结,不能修改");
    }
}
