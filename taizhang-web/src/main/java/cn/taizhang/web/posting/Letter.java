package cn.taizhang.web.posting;

import cn.taizhang.app.console.Language;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.notice.Outgoing.Mail;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.web.page.Day;
import cn.taizhang.web.page.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A mail as it is sent: plain text in Chinese, with a line of English to each reminder.
///
/// 例: subject 「台账提醒:4 项(2025年9月18日)」.
///
/// - The subject is of numbers and dates alone: no word of a report or of a person becomes a header.
record Letter(String id, String to, String subject, String body) {

    private static final Words ZH = Words.of(Language.CHINESE);
    private static final Words EN = Words.of(Language.ENGLISH);

    static Letter of(Bureau bureau, Mail mail, LocalDate today, String site) {
        List<Raised> all = mail.keys().stream()
                .map(bureau.notices()::find)
                .flatMap(Optional::stream)
                .toList();
        StringBuilder body = new StringBuilder();
        body.append(ZH.say("notices.mail.head", all.size())).append('\n');
        body.append(EN.say("notices.mail.head", all.size())).append("\n\n");
        int number = 0;
        for (Raised raised : all) {
            number++;
            Optional<Task> task = bureau.tasks().find(raised.notice().task());
            if (task.isPresent()) {
                entry(bureau, raised, task.get(), today, body.append(number).append(". "));
                body.append(site).append("/tasks/").append(task.get().id()).append("\n\n");
            }
        }
        body.append(ZH.say("notices.mail.foot")).append('\n');
        body.append(EN.say("notices.mail.foot")).append('\n');
        return new Letter(
                Idempotent.of(mail.id(), mail.at()),
                mail.to(),
                ZH.say("notices.mail.subject", all.size(), Day.of(mail.day(), ZH)),
                body.toString());
    }

    private static void entry(Bureau bureau, Raised raised, Task task, LocalDate today, StringBuilder body) {
        Light light = bureau.colour(task, today);
        body.append(line(task.brief().title()))
                .append(' ')
                .append(task.id())
                .append('\n')
                .append(ZH.say(
                        "notices.mail.entry",
                        Sayings.of(raised.notice(), ZH),
                        line(bureau.organisation().name(task.charge().lead())),
                        Day.of(task.term().due(), ZH),
                        ZH.of(light.words())))
                .append('\n')
                .append(EN.say(
                        "notices.mail.entry",
                        Sayings.of(raised.notice(), EN),
                        line(bureau.organisation().name(task.charge().lead())),
                        Day.of(task.term().due(), EN),
                        EN.of(light.words())))
                .append('\n');
    }

    private static String line(String words) {
        return words.replaceAll("\\p{Cntrl}", " ");
    }

    /// One that only shows that mail arrives.
    static Letter trial(String to, String id) {
        return new Letter(
                id,
                to,
                ZH.say("notices.mail.trial"),
                ZH.say("notices.mail.trial.body") + "\n" + EN.say("notices.mail.trial.body") + "\n");
    }
}
