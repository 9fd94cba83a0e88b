package cn.taizhang.core.outline;

import cn.taizhang.core.outline.RoleCues.Cue;
import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import java.util.ArrayList;
import java.util.List;

/// Documents and a handful of cues for tests of this package and its neighbours; every sentence is invented.
public final class Texts {

    private Texts() {}

    public static Document document(String text) {
        Source source = new Source("云中市.txt", Source.Format.TXT, "00112233445566778899", "txt/UTF-8", text, List.of());
        return new Document(source, MappedText.identity(text));
    }

    public static Outliner outliner() {
        return new Outliner(cues());
    }

    private static RoleCues cues() {
        List<Cue> cues = new ArrayList<>();
        add(cues, Use.HEAD_REVIEW, "回顾");
        add(cues, Use.HEAD_PLAN, "工作安排", "主要任务", "目标任务", "重点工作");
        add(cues, Use.HEAD_SELF, "自身建设");
        add(cues, Use.HEAD_END, "回顾", "安排", "任务", "工作", "建设");
        add(cues, Use.HEAD_GLOSSARY, "名词解释", "名 词 解 释");
        add(cues, Use.INWARD, "政府自身建设");
        add(cues, Use.LAST_YEAR, "过去一年", "刚刚过去的");
        add(cues, Use.TERM_BACK, "五年来", "过去五年");
        add(cues, Use.TERM_AHEAD, "今后五年");
        add(cues, Use.THIS_YEAR, "今年");
        add(cues, Use.ADMIT, "清醒");
        add(cues, Use.EXIST, "还存在");
        add(cues, Use.FAULT, "问题", "不足");
        add(cues, Use.REMEDY, "加以解决");
        add(cues, Use.TARGET, "预期目标");
        add(cues, Use.GOAL, "奋斗目标", "主要目标");
        add(cues, Use.GROWTH, "生产总值增长");
        add(cues, Use.REQUIRE, "总体要求");
        add(cues, Use.LIVELIHOOD, "民生实事", "件实事");
        add(cues, Use.CLOSE, "让我们");
        add(cues, Use.ADDRESS, "各位代表!", "各位代表:", "各位代表");
        add(cues, Use.RETURN, "与此同时", "同时,");
        add(cues, Use.FORMULA, "请予审议");
        return RoleCues.of(cues);
    }

    private static void add(List<Cue> cues, Use use, String... words) {
        for (String word : words) {
            cues.add(new Cue(use, word));
        }
    }

    /// A whole report of an ordinary year, in small.
    public static final String YEARLY = """
            云中市政府工作报告
            ——2031年1月8日在云中市第九届人民代表大会第二次会议上
            市长 白水生
            各位代表:
            现在,我代表市人民政府向大会报告工作,请予审议。
            一、2030年工作回顾
            2030年,全市上下齐心,生产总值增长6.1%。
            (一)产业升级步伐加快。建成智能工厂12家。
            (二)城乡面貌持续改善。改造老旧小区20个。
            与此同时,外事、档案等工作取得新进展。
            各位代表!成绩来自实干。同时,我们也清醒看到,工作中还存在不少问题,主要是:产业层次不高;创新能力不足。对此,我们一定加以解决。
            二、2031年工作安排
            今年政府工作的总体要求是:稳字当头,实干为先。主要预期目标是:生产总值增长6%左右;城镇新增就业3万人。
            重点做好以下两个方面工作:
            (一)壮大实体经济
            推动工业提质。新增规上企业30家。
            推动商贸活跃。举办展会10场。
            一是抓招商。签约项目40个。
            二是抓服务。上门解难题。
            (二)办好民生事业
            今年集中力量办好3件实事:①新建口袋公园6个。②改造农村厕所900座。③免费送戏50场。
            各位代表!民生连着民心。
            三、加强政府自身建设
            严格依法办事。推进政务公开。
            各位代表!让我们携手同心,再创佳绩!
            名 词 解 释
            1.口袋公园:指面积较小的城市绿地。
            """;
}
