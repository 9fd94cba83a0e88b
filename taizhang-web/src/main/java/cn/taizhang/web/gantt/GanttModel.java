package cn.taizhang.web.gantt;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.Words;
import cn.taizhang.web.gantt.GanttRequest.Order;
import cn.taizhang.web.parameter.Address;
import java.time.LocalDate;
import java.util.List;

/// What the page of the chart shows.
public record GanttModel(GanttChart chart, GanttRequest request, Address address) {

    public List<Light> lights() {
        return List.of(Light.values());
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    public List<String> orders() {
        return GanttRequest.words(Order.values());
    }

    public String word(Enum<?> constant) {
        return Words.of(constant);
    }

    public boolean is(String name, String value) {
        return address.values().getOrDefault(name, "").equals(value);
    }

    public String chosen(String name) {
        return address.values().getOrDefault(name, "");
    }

    /// A day as in data, short enough for a column.
    public String day(LocalDate day) {
        return day.equals(Fields.NO_DATE) ? "–" : day.toString();
    }

    public boolean isNarrowed() {
        return !address.values().isEmpty();
    }

    public boolean isCompared() {
        return !chart.against().isNone();
    }

    public String file(String format) {
        return address.with("page", "").at("/gantt." + format).toString();
    }

    public String page(int further) {
        return address.with("page", Integer.toString(request.page() + further)).toString();
    }

    public boolean hasBefore() {
        return request.page() > 1;
    }

    public boolean hasNext() {
        return request.page() * (long) request.limit() < chart.total();
    }

    public int first() {
        return chart.lines().isEmpty() ? 0 : (request.page() - 1) * request.limit() + 1;
    }

    public int last() {
        return chart.lines().isEmpty() ? 0 : first() + chart.lines().size() - 1;
    }
}
