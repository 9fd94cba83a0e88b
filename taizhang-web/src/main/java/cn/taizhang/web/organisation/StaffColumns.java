package cn.taizhang.web.organisation;

import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.sheet.Heading;
import cn.taizhang.web.page.Words;
import java.util.List;

/// The one layout of the organisation as a sheet: a row without a name of a person is a unit, one with is a person.
final class StaffColumns {

    static final Table TABLE = new Table(
            "organisation",
            List.of(
                    Column.text("code", "单位编码", "unit code", "字母、数字、- _ .", "letters, digits, - _ ."),
                    Column.text("unit", "单位名称", "unit", "单位的名称", "the name of the unit"),
                    Column.text("kind", "类别", "kind", "政府、部门、县区、园区、企业", "what the unit is"),
                    Column.text("parent", "上级编码", "code above", "上级单位的编码", "the code of the unit above"),
                    Column.text("place", "地区代码", "place code", "六位地区代码", "six digits of GB/T 2260"),
                    Column.text("peers", "可比组", "peer group", "与谁相比", "whom it is compared with"),
                    Column.text("closed", "停用", "closed", "停用填 是", "yes for a closed unit"),
                    Column.text("name", "姓名", "person", "人员姓名", "the name of the person"),
                    Column.text("post", "职务", "post", "职务", "the post"),
                    Column.text("account", "账号", "account", "登录用的账号", "the account to log in with"),
                    Column.text("mail", "邮箱", "mail", "收提醒的邮箱", "where reminders go"),
                    Column.text("telephone", "电话", "telephone", "联系电话", "telephone")));

    static final List<Heading> HEADINGS = TABLE.columns().stream()
            .map(column ->
                    new Heading(column.name(), column.heading(), column.name().equals("code")))
            .toList();

    static List<Cell> cells(Unit unit, Words words) {
        return cells(
                unit.code(),
                unit.name(),
                words.of(unit.kind().words()),
                unit.parent(),
                unit.place(),
                unit.peers(),
                unit.closed() ? words.say("organisation.yes") : "",
                "",
                "",
                "",
                "",
                "");
    }

    static List<Cell> cells(Member member) {
        return cells(
                member.unit(),
                "",
                "",
                "",
                "",
                "",
                "",
                member.name(),
                member.post(),
                member.account(),
                member.mail(),
                member.telephone());
    }

    private static List<Cell> cells(String... words) {
        return List.of(words).stream().map(Cell::text).toList();
    }

    private StaffColumns() {}
}
