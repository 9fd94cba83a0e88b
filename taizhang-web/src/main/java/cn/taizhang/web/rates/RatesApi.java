package cn.taizhang.web.rates;

import cn.taizhang.delivery.project.Rate;
import cn.taizhang.delivery.project.Rates;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The three rates for programs.
@RestController
@Tag(name = "projects")
final class RatesApi {

    private final Acting acting;

    RatesApi(Acting acting) {
        this.acting = acting;
    }

    /// A rate with both numbers; `percent` is null of nothing.
    record Told(long numerator, long denominator, @Nullable BigDecimal percent) {
        static Told of(Rate rate) {
            return new Told(rate.numerator(), rate.denominator(), rate.percent().orElse(null));
        }
    }

    /// The rates of one group, of what was signed and of what was due.
    record Group(
            String key,
            String label,
            long projects,
            Told honoured,
            Told started,
            Told producing,
            Told honouredInTime,
            Told startedInTime,
            Told producingInTime,
            long unsigned) {
        static Group of(String key, String label, Rates rates) {
            return new Group(
                    key,
                    label,
                    rates.projects(),
                    Told.of(rates.honoured()),
                    Told.of(rates.started()),
                    Told.of(rates.producing()),
                    Told.of(rates.honouredInTime()),
                    Told.of(rates.startedInTime()),
                    Told.of(rates.producingInTime()),
                    rates.unsigned());
        }
    }

    /// The groups, and all of them together.
    record Answer(LocalDate on, String by, List<Group> groups, Group all) {}

    @GetMapping("/api/v1/projects/rates")
    @Needs(Permission.TASKS)
    @Operation(summary = "履约率, 开工率 and 投产率 with numerator and denominator")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "unit, place or batch")
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "as of which day, today without it")
    Answer rates(Visit visit, HttpServletRequest request) {
        Parameters parameters = Parameters.of(request);
        RatesModel model = acting.ask(visit, (bureau, actor, today) -> RatesModel.of(bureau, actor, today, parameters));
        return new Answer(
                model.day(),
                model.by(),
                model.groups().stream()
                        .map(group -> Group.of(group.key(), group.label(), group.rates()))
                        .toList(),
                Group.of("", "", model.all()));
    }
}
