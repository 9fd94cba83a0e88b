package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Awaited;
import cn.taizhang.delivery.dispatch.Followed;
import cn.taizhang.delivery.dispatch.Pack;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.meeting.Meeting;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A pack with what a page needs to show it: the names of units, the people to call, and the meetings there were.
///
/// 例: `name("WJW")` is 市卫生健康委, `people("WJW")` 李明 8812345.
public record PackShown(
        Pack pack,
        Map<String, String> names,
        Map<String, String> people,
        List<Organisation.Placed> units,
        List<Meeting> meetings,
        Palette palette) {

    private static final int CALLED = 2;

    public PackShown {
        names = Map.copyOf(names);
        people = Map.copyOf(people);
        units = List.copyOf(units);
        meetings = List.copyOf(meetings);
    }

    static PackShown of(Bureau bureau, Actor actor, LocalDate today, Pack.Asked asked) {
        Pack pack = Pack.of(bureau, actor, asked, today);
        Map<String, String> names = new HashMap<>();
        Map<String, String> people = new HashMap<>();
        Stream.concat(
                        tasks(pack)
                                .flatMap(task -> Stream.concat(
                                        Stream.of(task.charge().lead()), task.charge().helpers().stream())),
                        Stream.concat(
                                pack.problems().first().stream()
                                        .map(one -> one.duty().unit()),
                                pack.awaited().units().stream().map(Awaited.Share::unit)))
                .distinct()
                .forEach(unit -> {
                    names.put(unit, bureau.organisation().name(unit));
                    people.put(unit, people(bureau, unit));
                });
        Set<String> reach = bureau.organisation().under(actor.units());
        return new PackShown(
                pack,
                names,
                people,
                bureau.organisation().tree().stream()
                        .filter(placed -> actor.everywhere()
                                || reach.contains(placed.unit().code()))
                        .toList(),
                bureau.meetings().all(),
                bureau.rules().palette());
    }

    private static Stream<Task> tasks(Pack pack) {
        return Stream.of(
                        pack.off().first().stream().map(Pack.Off::task),
                        pack.told().first().stream().map(Pack.Told::task),
                        pack.asking().first().stream(),
                        pack.awaited().each().first().stream().map(Awaited::task),
                        pack.followed().first().stream().map(Followed::task))
                .flatMap(tasks -> tasks);
    }

    private static String people(Bureau bureau, String unit) {
        return String.join(
                "、",
                bureau.organisation().of(unit).stream()
                        .limit(CALLED)
                        .map(member ->
                                member.telephone().isEmpty() ? member.name() : member.name() + " " + member.telephone())
                        .toList());
    }

    public String name(String unit) {
        return names.getOrDefault(unit, unit);
    }

    /// Whom to call in a unit; empty when nobody is known.
    public String people(String unit) {
        return people.getOrDefault(unit, "");
    }
}
