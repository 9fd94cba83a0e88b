package cn.taizhang.web.notices;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.notice.MailAddress;
import cn.taizhang.delivery.notice.Notices;
import cn.taizhang.delivery.reminding.Outbox;
import cn.taizhang.delivery.reminding.SetNotices;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.posting.Hook;
import cn.taizhang.web.posting.MailServer;
import cn.taizhang.web.posting.NotSent;
import cn.taizhang.web.posting.Sending;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// 提醒设置: when the bureau reminds, where mails go, and how sending goes.
@Controller
final class NoticeSettingsPage {

    private static final String HERE = "/notices/settings";
    private static final List<String> DAYS = List.of("before", "overdue", "unsigned", "review", "decision");

    private final Pages pages;
    private final Acting acting;
    private final Sending sending;
    private final MailServer mail;
    private final Hook hook;

    NoticeSettingsPage(Pages pages, Acting acting, Sending sending, MailServer mail, Hook hook) {
        this.pages = pages;
        this.acting = acting;
        this.sending = sending;
        this.mail = mail;
        this.hook = hook;
    }

    @GetMapping(HERE)
    @Needs(Permission.CONFIGURE)
    ModelAndView settings(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(Set.of("tried"));
        boolean tried = parameters.isYes("tried");
        SettingsModel.Ways ways =
                new SettingsModel.Ways(mail.isOn() ? mail.name() : "", hook.isOn() ? hook.name() : "");
        SettingsModel model = acting.ask(visit, (bureau, actor, today) -> {
            Notices notices = bureau.notices();
            SettingsModel.Counts counts = new SettingsModel.Counts(
                    notices.all().size(),
                    notices.outgoing().mails(),
                    notices.outgoing().lastMail(),
                    notices.outgoing().waiting(today).size(),
                    notices.outgoing().givenUp(today),
                    notices.outgoing().tellings(),
                    hook.isOn() ? new Outbox(bureau, today).untold().size() : 0);
            return new SettingsModel(notices.rules(), ways, counts, sending.failures(), tried);
        });
        return pages.of("notices/settings", model);
    }

    @PostMapping(HERE)
    @Needs(Permission.CONFIGURE)
    ModelAndView set(Visit visit, HttpServletRequest request, @RequestParam String hour) {
        Map<String, String> fields = new TreeMap<>();
        DAYS.forEach(name -> fields.put(name, lines(request, name)));
        fields.put("hour", hour.strip());
        fields.put("supervision", lines(request, "supervision"));
        fields.put("leaders", lines(request, "leaders"));
        acting.act(visit, new SetNotices(Fields.of(fields)));
        return new ModelAndView("redirect:" + HERE);
    }

    /// Days and addresses as people write them: parted by commas, spaces or lines.
    private static String lines(HttpServletRequest request, String name) {
        String sent = request.getParameter(name);
        return sent == null ? "" : Fields.joined(List.of(sent.strip().split("[\\s,,、;;]+")));
    }

    @PostMapping(HERE + "/trial")
    @Needs(Permission.CONFIGURE)
    ModelAndView trial(@RequestParam String to) {
        if (!mail.isOn()) {
            throw refused("notices.trial.off");
        }
        if (!MailAddress.isGood(to.strip())) {
            throw refused("notices.trial.address", to.strip());
        }
        try {
            mail.trial(to.strip());
        } catch (NotSent e) {
            throw refused("notices.trial.failed", String.valueOf(e.getMessage()));
        }
        return new ModelAndView("redirect:" + HERE + "?tried=true");
    }

    private static Refusals refused(String key, Object... values) {
        return new Refusals(List.of(new Refused(key, values)), false);
    }
}
