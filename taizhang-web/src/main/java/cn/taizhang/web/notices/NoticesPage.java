package cn.taizhang.web.notices;

import cn.taizhang.delivery.reminding.ReadNotices;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// 提醒: what concerns a person, the newest first.
@Controller
final class NoticesPage {

    private static final int HIGHEST = 999_999_999;

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    NoticesPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/notices")
    @Needs(Permission.TASKS)
    ModelAndView notices(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(NoticeRequest.NAMES);
        NoticeRequest asked = NoticeRequest.of(parameters);
        return pages.of(
                "notices/notices", new NoticesModel(list(visit, asked), asked, Address.of("/notices", parameters)));
    }

    @GetMapping("/notices.{format}")
    @Needs(Permission.TASKS)
    void file(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String format) {
        Parameters parameters = Parameters.of(request);
        parameters.allowOnly(NoticeRequest.NAMES);
        NoticeList list = list(visit, NoticeRequest.of(parameters).whole());
        Words words = Spoken.words(request);
        Style style = new Style(true, words.isEnglish());
        download.send(
                visit,
                new Download.File(
                        NoticeColumns.TABLE, words.say("notices.file", list.today()), Download.format(format), style),
                sink -> list.lines().forEach(line -> sink.accept(NoticeColumns.cells(line, list.light(line), words))),
                response);
    }

    private NoticeList list(Visit visit, NoticeRequest asked) {
        return acting.ask(visit, (bureau, actor, today) -> NoticeList.of(bureau, actor, today, asked));
    }

    /// One is read, or all that stood on the page when it was made; then back to the page in the same state.
    @PostMapping("/notices/read")
    @Needs(Permission.TASKS)
    ModelAndView read(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        String key = parameters.text("key");
        int upto = parameters.whole("upto", 0, 1, HIGHEST);
        if (key.isEmpty() && upto == 0) {
            throw Parameters.wrong("upto", "", "1–" + HIGHEST);
        }
        acting.act(visit, new ReadNotices(upto, key.isEmpty() ? List.of() : List.of(key)));
        Address address = Address.of("/notices", parameters);
        for (String name : List.copyOf(parameters.all().keySet())) {
            if (!NoticeRequest.NAMES.contains(name)) {
                address = address.with(name, "");
            }
        }
        return new ModelAndView("redirect:" + address);
    }
}
