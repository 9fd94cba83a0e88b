package cn.taizhang.web.organisation;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.staffing.Leave;
import cn.taizhang.delivery.staffing.SetUp;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Cell;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import cn.taizhang.table.sheet.SheetRead;
import cn.taizhang.table.sheet.SheetReader;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.page.Pages;
import cn.taizhang.web.page.Spoken;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// 组织机构: who sets it up may change it, all others who see tasks may look.
@Controller
final class OrganisationPage {

    private final Pages pages;
    private final Acting acting;
    private final Download download;

    OrganisationPage(Pages pages, Acting acting, Download download) {
        this.pages = pages;
        this.acting = acting;
        this.download = download;
    }

    @GetMapping("/organisation")
    @Needs(Permission.CONFIGURE)
    ModelAndView organisation(Visit visit) {
        return pages.of(
                "organisation/organisation", acting.ask(visit, (bureau, actor, today) -> model(bureau.organisation())));
    }

    private static OrganisationModel model(Organisation organisation) {
        return new OrganisationModel(
                organisation.tree(),
                organisation.members().stream().collect(Collectors.groupingBy(Member::unit)),
                organisation.members().size());
    }

    @PostMapping("/organisation/units")
    @Needs(Permission.CONFIGURE)
    ModelAndView unit(Visit visit, HttpServletRequest request) {
        Parameters sent = Parameters.of(request);
        Unit unit = new Unit(
                sent.text("code"),
                sent.text("unit"),
                Unit.Kind.valueOf(
                        sent.choice("kind", List.of("DEPARTMENT", "GOVERNMENT", "COUNTY", "PARK", "ENTERPRISE"))),
                sent.text("parent"),
                sent.text("place"),
                sent.text("peers"),
                sent.isYes("closed"));
        acting.act(visit, new SetUp(List.of(new SetUp.NewUnit("", unit)), List.of()));
        return back();
    }

    @PostMapping("/organisation/members")
    @Needs(Permission.CONFIGURE)
    ModelAndView member(Visit visit, HttpServletRequest request) {
        Parameters sent = Parameters.of(request);
        Member member = new Member(
                sent.text("name"),
                sent.text("code"),
                sent.text("post"),
                sent.text("account"),
                sent.text("mail"),
                sent.text("telephone"));
        acting.act(visit, new SetUp(List.of(), List.of(new SetUp.NewMember("", member))));
        return back();
    }

    @PostMapping("/organisation/leave")
    @Needs(Permission.CONFIGURE)
    ModelAndView leave(Visit visit, @RequestParam String member) {
        acting.act(visit, new Leave(member));
        return back();
    }

    @GetMapping("/organisation.xlsx")
    @Needs(Permission.CONFIGURE)
    void out(Visit visit, HttpServletRequest request, HttpServletResponse response) {
        Words words = Spoken.words(request);
        List<List<Cell>> rows = acting.ask(visit, (bureau, actor, today) -> rows(bureau.organisation(), words));
        download.send(
                visit,
                new Download.File(
                        StaffColumns.TABLE,
                        words.say("frame.organisation"),
                        TableFormat.XLSX,
                        new Style(false, words.isEnglish())),
                rows::forEach,
                response);
    }

    private static List<List<Cell>> rows(Organisation organisation, Words words) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Organisation.Placed placed : organisation.tree()) {
            rows.add(StaffColumns.cells(placed.unit(), words));
            organisation.of(placed.unit().code()).forEach(member -> rows.add(StaffColumns.cells(member)));
        }
        return rows;
    }

    @PostMapping("/organisation/sheet")
    @Needs(Permission.CONFIGURE)
    ModelAndView sheet(Visit visit, HttpServletRequest request, @RequestParam MultipartFile file) {
        switch (SheetReader.read(bytes(file), StaffColumns.HEADINGS)) {
            case SheetRead.Odd(var faults) ->
                throw new Refusals(
                        faults.stream()
                                .map(fault -> new Refused("organisation.fault", fault.words()))
                                .toList(),
                        false);
            case SheetRead.Rows(var rows) -> {
                StaffRows staff = new StaffRows(rows, Spoken.words(request));
                if (!staff.faults().isEmpty()) {
                    throw new Refusals(staff.faults(), false);
                }
                acting.act(visit, staff.command());
            }
        }
        return back();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a sheet", e);
        }
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:/organisation");
    }
}
