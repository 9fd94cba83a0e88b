package cn.taizhang.ledger.view;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Choice;
import cn.taizhang.table.Column;
import cn.taizhang.table.Column.Type;
import java.util.List;

/// The columns the ledger adds to those of a record, and those of its own tables.
final class LedgerColumns {

    private static final List<Choice> ACTS = List.of(
            choice("appeared", "首次读出", "read for the first time"),
            choice("changed", "新版本读法有变", "read otherwise by a newer reader"),
            choice("vanished", "新版本不再读出", "no longer read by a newer reader"),
            choice("accepted", "人工确认", "confirmed by a person"),
            choice("corrected", "人工更正", "put right by a person"),
            choice("rejected", "人工剔除", "struck out by a person"),
            choice("reanchored", "随新版文件移入", "found again in a newer edition of the file"),
            choice("lost", "失锚", "lost its anchor in a newer edition of the file"),
            choice("withdrawn", "人工撤回", "taken back by a person"));

    private static final List<Choice> STANDINGS = List.of(
            choice("counted", "计入", "counted"),
            choice("variant", "异本", "the same report as another document that counts"),
            choice("replaced", "旧版", "replaced by a newer edition"),
            choice("apart", "另存", "no work report"));

    static final Column ACT = Column.of(
                    "act",
                    Type.TEXT,
                    new Bilingual("记账", "act"),
                    new Bilingual("这一条是怎样记入台账的", "how the entry came into the ledger"))
            .oneOf(ACTS);

    /// What follows the common columns of a record.
    static final List<Column> RECORD = List.of(
            Column.text("reportPlace", "报告地区", "report place", "报告所属地区", "whose report it is"),
            Column.text(
                    "reportPlaceCode", "报告地区代码", "report place code", "报告所属地区的行政区划代码", "GB/T 2260 code of that place"),
            Column.text("reportLevel", "报告层级", "report level", "报告所属地区的层级", "level of that place"),
            Column.whole("reportYear", "报告年度", "report year", "报告设定目标的年度", "the year whose targets the report sets"),
            ACT,
            Column.text("sentence", "所在句", "sentence", "记录所在的整句", "the sentence the record begins in"));

    static final List<Column> DOCUMENT = List.of(
            Column.whole("document", "文档", "document", "文档序号", "number of the document"),
            Column.text("source", "文件名", "file", "文件名", "name of the file"),
            Column.text("sourcePath", "路径", "path", "加入时的路径", "path when it was added"),
            Column.text("sha256", "散列", "hash", "文件的 SHA-256", "SHA-256 of the file"),
            Column.text("report", "报告编号", "report id", "报告的编号", "id of the report"),
            Column.text("place", "地区", "place", "报告所属地区", "whose report it is"),
            Column.text("placeCode", "地区代码", "place code", "行政区划代码", "GB/T 2260 code"),
            Column.text("level", "层级", "level", "地区层级", "level of the place"),
            Column.whole("year", "报告年度", "report year", "报告设定目标的年度", "the year whose targets the report sets"),
            Column.of(
                            "standing",
                            Type.TEXT,
                            new Bilingual("状态", "standing"),
                            new Bilingual("文档的记录是否计入", "whether the records of the document count"))
                    .oneOf(STANDINGS),
            Column.text("why", "原因", "why", "不是报告的原因", "why it is no report"),
            Column.whole("characters", "字数", "characters", "正文字数", "length of the text"));

    static final List<Column> ENTRY = List.of(
            Column.whole("seq", "序号", "number", "台账条目序号", "number of the entry"),
            Column.text("id", "编号", "id", "记录编号", "id of the record"),
            Column.text("type", "类型", "type", "记录类型", "type of the record"),
            ACT,
            Column.whole("supersedes", "替代", "supersedes", "所替代条目的序号", "number of the entry it replaces"),
            Column.text("author", "记账人", "author", "人名或读取版本", "a person, or the version of the reader"),
            Column.text("reason", "理由", "reason", "记账的理由", "why it was written"),
            Column.text("postedAt", "记账时间", "posted at", "世界时", "instant in UTC"),
            Column.text("source", "文件名", "file", "文件名", "name of the file"),
            Column.whole("start", "起", "start", "引文起点", "where the quote begins"),
            Column.whole("end", "止", "end", "引文终点", "where the quote ends"),
            Column.text("quote", "引文", "quote", "原文", "the words of the source"),
            Column.text("payload", "内容", "payload", "该类型各列,JSON", "the columns of the type as JSON"),
            Column.text("hash", "链值", "hash", "散列链的值", "link of the hash chain"));

    /// What was said of a link, before its own columns.
    static final List<Column> SAID = List.of(
            Column.whole("seq", "序号", "number", "台账条目序号", "number of the entry"),
            Column.text("id", "对照编号", "link id", "承诺与后一年报告的对照编号", "id of the promise in the next report"),
            ACT,
            Column.text("before", "原结论", "verdict before", "所替代条目的结论", "the verdict of the entry it replaces"),
            Column.text("author", "记账人", "author", "人名或读取版本", "a person, or the version of the reader"),
            Column.text("reason", "理由", "reason", "记账的理由", "why it was written"),
            Column.text("postedAt", "记账时间", "posted at", "世界时", "instant in UTC"));

    /// The words of both sides of a link, after its own columns.
    static final List<Column> QUOTES = List.of(
            Column.text("promiseQuote", "承诺原文", "promise, quoted", "承诺的原文", "the words of the promise"),
            Column.text("resultQuote", "结果原文", "result, quoted", "结果的原文", "the words of the result"));

    private static Choice choice(String value, String zh, String en) {
        return new Choice(value, new Bilingual(zh, en));
    }

    private LedgerColumns() {}
}
