package cn.taizhang.web.notices;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.reminding.Mine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A page of a person's reminders, the newest first.
///
/// 例: 412 reminders, 3 unread; the first 50 of them, as of event 3,117.
///
/// - `lights` are those of the tasks on the page, as of `today`.
public record NoticeList(
        List<NoticeLine> lines,
        Map<String, Light> lights,
        int total,
        int all,
        int unread,
        long seq,
        LocalDate today,
        Palette palette) {

    public NoticeList {
        lines = List.copyOf(lines);
        lights = Map.copyOf(lights);
    }

    static NoticeList of(Bureau bureau, Actor actor, LocalDate today, NoticeRequest request) {
        Mine mine = new Mine(bureau, actor);
        List<NoticeLine> all = mine.all().stream()
                .flatMap(raised -> bureau.tasks().find(raised.notice().task()).stream()
                        .map(task -> new NoticeLine(
                                raised,
                                task,
                                bureau.organisation().name(raised.notice().unit()),
                                mine.isRead(raised))))
                .toList();
        List<NoticeLine> wanted = all.stream().filter(request::admits).toList();
        int start = (int) Math.min(wanted.size(), (request.page() - 1L) * request.limit());
        int end = (int) Math.min(wanted.size(), (long) start + request.limit());
        List<NoticeLine> shown = wanted.subList(start, end);
        Map<String, Light> lights = new HashMap<>();
        shown.forEach(line -> lights.computeIfAbsent(line.task().id(), _ -> bureau.colour(line.task(), today)));
        return new NoticeList(
                shown,
                lights,
                wanted.size(),
                all.size(),
                (int) all.stream().filter(line -> !line.read()).count(),
                bureau.seq(),
                today,
                bureau.rules().palette());
    }

    public Light light(NoticeLine line) {
        return lights.getOrDefault(line.task().id(), Light.GREY);
    }
}
