package cn.taizhang.web.cockpit;

import cn.taizhang.delivery.cockpit.Cockpit;
import cn.taizhang.delivery.cockpit.Pace;
import cn.taizhang.delivery.cockpit.Risk;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.project.Rate;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.web.office.Subject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The cockpit with the names of units, and the race that was published last.
public record CockpitModel(Cockpit cockpit, Map<String, String> names, List<Race> races) {

    public CockpitModel {
        names = Map.copyOf(names);
        races = List.copyOf(races);
    }

    static CockpitModel of(Bureau bureau, Actor actor, LocalDate today) {
        Cockpit cockpit = Cockpit.of(bureau, actor, today);
        Map<String, String> names = new HashMap<>();
        Stream.concat(
                        cockpit.risks().stream().map(risk -> risk.unit()),
                        Stream.concat(cockpit.worst().stream(), cockpit.best().stream())
                                .map(Pace::unit))
                .forEach(unit -> names.put(unit, bureau.organisation().name(unit)));
        return new CockpitModel(
                cockpit,
                names,
                bureau.contests().races().published().stream()
                        .max(Comparator.comparing(race -> race.showing().out().at()))
                        .stream()
                        .toList());
    }

    public List<Light> lights() {
        return Arrays.asList(Light.values());
    }

    public String name(String unit) {
        return names.getOrDefault(unit, "–");
    }

    /// The page that a risk opens to. 例: `/tasks/T2025-0012`.
    public String page(Risk risk) {
        return Subject.page(risk.subject());
    }

    /// 例: `64.6%`, `–` of nothing.
    public String percent(Rate rate) {
        return rate.percent().map(value -> value.toPlainString() + "%").orElse("–");
    }
}
