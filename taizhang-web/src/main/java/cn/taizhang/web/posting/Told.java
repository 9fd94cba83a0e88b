package cn.taizhang.web.posting;

import cn.taizhang.app.console.Language;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.web.page.Words;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A reminder as the webhook is told of it.
///
/// 例: key `T2025-0031/overdue/2025-09-30/7`, reason overdue, title 建成公办托育机构, light red.
record Told(String subject, String id, Map<String, Object> fields) {

    static Told of(Bureau bureau, Raised raised, LocalDate today, String site) {
        Optional<Task> task = bureau.tasks().find(raised.notice().task());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", raised.notice().key());
        fields.put("reason", raised.notice().reason().code());
        fields.put("task", raised.notice().task());
        fields.put("title", task.map(one -> one.brief().title()).orElse(""));
        fields.put("unit", bureau.organisation().name(raised.notice().unit()));
        fields.put("due", task.map(one -> Fields.words(one.term().due())).orElse(""));
        fields.put(
                "light", task.map(one -> bureau.colour(one, today).words().en()).orElse(""));
        fields.put("says", Sayings.of(raised.notice(), Words.of(Language.CHINESE)));
        fields.put("day", raised.notice().day().toString());
        fields.put("address", site + "/tasks/" + raised.notice().task());
        return new Told(
                Notice.SUBJECT + raised.notice().key(),
                Idempotent.of(raised.notice().key(), raised.at()),
                fields);
    }
}
