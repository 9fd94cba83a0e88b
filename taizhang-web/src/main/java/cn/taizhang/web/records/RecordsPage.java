package cn.taizhang.web.records;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.narrowing.Asks;
import cn.taizhang.web.narrowing.SearchRequest;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// 台账, the page of all records that count, and what it shows as a file.
@Controller
final class RecordsPage {

    private static final String FORMATS = "/records.{format}";

    private final Pages pages;
    private final Asks asks;
    private final RecordsFile file;

    RecordsPage(Pages pages, Asks asks, RecordsFile file) {
        this.pages = pages;
        this.asks = asks;
        this.file = file;
    }

    @GetMapping("/records")
    @Needs(Permission.READ)
    ModelAndView records(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        Asks.Found found = asks.find(visit, asks.read(visit, parameters, Within.RECORDS), true);
        return pages.of(
                "records/records",
                RecordsModel.of(visit, found, Address.of("/records", parameters), Spoken.words(request)));
    }

    @GetMapping(FORMATS)
    @Needs(Permission.READ)
    void download(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable("format") String format) {
        SearchRequest asked = asks.read(visit, Parameters.of(request), Within.RECORDS);
        file.send(visit, asked, Download.format(format), Spoken.words(request), response);
    }

    @GetMapping("/records.codebook.md")
    @Needs(Permission.READ)
    void codebook(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        SearchRequest asked = asks.read(visit, Parameters.of(request), Within.RECORDS);
        file.codebook(visit, asked, Spoken.words(request), response);
    }
}
