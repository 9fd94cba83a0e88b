package cn.taizhang.web.breakdown;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Column;
import cn.taizhang.table.Column.Type;
import cn.taizhang.table.Table;
import cn.taizhang.table.sheet.Heading;
import java.util.List;
import java.util.Set;

/// The one layout in which a breakdown goes out to Excel and comes back.
final class SheetColumns {

    private static final Set<String> REQUIRED = Set.of("record");

    static final Table TABLE = new Table(
            "breakdown",
            List.of(
                    column("record", "条目编号", "record", "台账条目的编号,请勿改动", "the id of the record; leave it"),
                    column("section", "章节", "section", "所在章节", "the section"),
                    column("quote", "报告原文", "words", "报告的原话", "the words of the report"),
                    column("testability", "可检验性", "testability", "可量化、可核验、表述含糊", "how it can be checked"),
                    column("treatment", "处理", "treatment", "立项、并入、不立项,或空着", "task, merged, set aside or blank"),
                    column("task", "任务编号", "task", "已有任务的编号;新立项空着", "the task; blank for a new one"),
                    column("title", "任务名称", "title", "任务的名称", "what the task is called"),
                    column("lead", "牵头单位", "lead unit", "单位的名称或编码", "name or code of the unit"),
                    column("helpers", "协办单位", "helping units", "用顿号分开", "parted by commas"),
                    column("leader", "包联领导", "leader in charge", "领导姓名", "the leader in charge"),
                    column("force", "专班", "task force", "工作专班", "the task force"),
                    column("due", "完成时限", "due", "如 2025-12-31", "such as 2025-12-31"),
                    column("measure", "计量指标", "measure", "计量什么", "what is counted"),
                    column("target", "目标值", "target", "只写数字", "digits alone"),
                    column("unit", "计量单位", "unit of measure", "如 家、公里", "such as km"),
                    column("proof", "佐证类型", "kind of evidence", "文件、现场照片、统计数据、验收材料、凭证", "kind of evidence"),
                    column("tier", "层级", "level", "省级、市级、县级", "province, city, county"),
                    column("goals", "目标清单", "goals", "目标清单", "the list of goals"),
                    column("duties", "责任清单", "duties", "责任清单", "the list of duties"),
                    column("steps", "措施清单", "measures", "措施清单", "the list of measures"),
                    column("each", "逐一分解到", "of each of", "单位的名称或编码,用顿号分开", "units, parted by commas"),
                    column("reason", "不立项理由", "reason", "不立项的理由", "why it is set aside")));

    private static Column column(String name, String zh, String en, String meaningZh, String meaningEn) {
        return Column.of(name, Type.TEXT, new Bilingual(zh, en), new Bilingual(meaningZh, meaningEn));
    }

    static final List<Heading> HEADINGS = TABLE.columns().stream()
            .map(column -> new Heading(column.name(), column.heading(), REQUIRED.contains(column.name())))
            .toList();

    /// The heading of a column, for faults. 例: 牵头单位.
    static Bilingual heading(String name) {
        return TABLE.columns().stream()
                .filter(column -> column.name().equals(name))
                .map(Column::heading)
                .findFirst()
                .orElse(Bilingual.NONE);
    }

    private SheetColumns() {}
}
