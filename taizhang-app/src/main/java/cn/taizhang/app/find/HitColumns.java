package cn.taizhang.app.find;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Column;
import cn.taizhang.table.Column.Type;
import cn.taizhang.table.Table;
import java.util.List;

/// The columns of search results and of their counts.
final class HitColumns {

    static final Table HITS = new Table(
            "hit",
            List.of(
                    Column.text(
                            "type", "类型", "type", "记录类型;整句为 sentence", "type of the record; sentence for a passage"),
                    Column.text("id", "编号", "id", "记录编号;整句没有", "id of the record; none for a sentence"),
                    Column.text("source", "文件名", "file", "文件名", "name of the file"),
                    Column.text("report", "报告编号", "report id", "所在报告的编号", "id of the report"),
                    Column.text("reportPlace", "报告地区", "report place", "报告所属地区", "whose report it is"),
                    Column.text(
                            "reportPlaceCode", "报告地区代码", "report place code", "行政区划代码", "GB/T 2260 code of that place"),
                    Column.text("reportLevel", "报告层级", "report level", "地区层级", "level of that place"),
                    Column.whole("reportYear", "报告年度", "report year", "报告设定目标的年度", "the year whose targets it sets"),
                    Column.text("section", "章节", "section", "所在章节的路径", "path of the section"),
                    Column.text("role", "章节作用", "role", "所在章节的作用", "role of the section"),
                    Column.text("kind", "类别", "kind", "数字的类别,或承诺、项目的阶段", "kind of a figure, or stage"),
                    Column.text("indicator", "指标", "indicator", "指标编号", "id of the known indicator"),
                    Column.text("status", "状态", "status", "已完成、预计或目标", "done, expected or target"),
                    Column.text("testability", "可检验性", "testability", "承诺的等次", "grade of a commitment"),
                    Column.whole("start", "起", "start", "引文起点,按码点计", "where the quote begins, in code points"),
                    Column.whole("end", "止", "end", "引文终点,左闭右开", "where it ends, half open"),
                    Column.text("locator", "定位", "locator", "段落或页面位置", "paragraph, or page and box"),
                    Column.text("quote", "引文", "quote", "原文", "the words of the source"),
                    Column.text("text", "规范文本", "text", "引文的规范读法", "the canonical reading of the quote"),
                    Column.of(
                            "marks",
                            Type.PLACES,
                            new Bilingual("命中", "marks"),
                            new Bilingual("所查词语在原文的位置", "where what was searched for stands")),
                    Column.number("score", "相关度", "score", "只在同一次检索内可比", "compares within one search alone")));

    static final Table COUNTS = new Table(
            "count",
            List.of(
                    Column.text("facet", "分面", "facet", "按什么计数", "what is counted by"),
                    Column.text("value", "取值", "value", "该分面的一个取值", "a value of it"),
                    Column.whole("count", "条数", "count", "有此取值的结果条数", "number of results with the value")));

    private HitColumns() {}
}
