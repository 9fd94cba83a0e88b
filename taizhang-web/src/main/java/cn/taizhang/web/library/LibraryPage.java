package cn.taizhang.web.library;

import cn.taizhang.core.place.Place;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.file.Style;
import cn.taizhang.web.catalog.Catalog;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.setting.Settings;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// 报告库: place by year, or a list.
@Controller
final class LibraryPage {

    private static final int PROVINCE_DIGITS = 2;

    private final Pages pages;
    private final Catalog catalog;
    private final Known known;
    private final Settings settings;
    private final Download download;

    LibraryPage(Pages pages, Catalog catalog, Known known, Settings settings, Download download) {
        this.pages = pages;
        this.catalog = catalog;
        this.known = known;
        this.settings = settings;
        this.download = download;
    }

    @GetMapping("/reports")
    @Needs(Permission.READ)
    ModelAndView library(Visit visit, HttpServletRequest request) {
        List<Item> all = catalog.of(visit);
        LibraryRequest asked = LibraryRequest.of(Parameters.of(request));
        return pages.of(
                "library/library",
                Shelves.of(all, asked, provinces(all), settings.upload().toBytes()));
    }

    /// The provinces of what is there, by code; one without a report of its own is looked up.
    private SortedMap<String, String> provinces(List<Item> items) {
        SortedMap<String, String> provinces = new TreeMap<>();
        items.stream()
                .map(item -> item.holding().head())
                .filter(head -> head.level().equals("province"))
                .forEach(head -> provinces.put(head.code(), head.place()));
        items.stream()
                .map(item -> item.holding().head().code())
                .filter(code -> code.length() > PROVINCE_DIGITS)
                .map(code -> code.substring(0, PROVINCE_DIGITS) + "0000")
                .distinct()
                .filter(code -> !provinces.containsKey(code))
                .toList()
                .forEach(code -> provinces.put(code, looked(code)));
        return provinces;
    }

    private String looked(String code) {
        List<Place> named = known.all().knowledge().places().gazetteer().coded(code);
        return named.isEmpty() ? code : named.getFirst().name();
    }

    /// What is shown, as a file.
    @GetMapping("/reports/export")
    @Needs(Permission.READ)
    void export(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Parameters parameters = Parameters.of(request);
        Filter filter = Filter.of(parameters);
        String form = parameters.choice("form", List.of("xlsx", "csv"));
        Style style = new Style(true, Spoken.words(request).isEnglish());
        download.send(
                visit,
                new Download.File(ItemTable.TABLE, "reports", Download.format(form), style),
                sink -> catalog.of(visit).stream()
                        .filter(filter::covers)
                        .filter(filter::admits)
                        .forEach(item -> sink.accept(ItemTable.cells(item))),
                response);
    }
}
