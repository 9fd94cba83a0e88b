package cn.taizhang.web.lights;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.light.LightRules.Preset;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Address;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the page of the rules of the lights shows.
public record LightsModel(Tried tried, LightsRequest request, Address address, int limit) {

    /// A field of the form: what is asked for, and what holds now.
    public record Field(String name, String value, String present, int least, int most) {}

    /// How many tasks have a light now, and how many would.
    public record Count(Light light, int now, int then) {}

    public List<Field> fields() {
        return LightsRequest.THRESHOLDS.stream()
                .map(one -> new Field(
                        one.name(),
                        value(tried.rules(), one.name()),
                        value(tried.present(), one.name()),
                        one.least(),
                        one.most()))
                .toList();
    }

    private static String value(LightRules rules, String name) {
        return rules.fields().getOrDefault(name, "");
    }

    public List<Count> counts() {
        return List.of(Light.values()).stream()
                .map(light -> new Count(
                        light, tried.simulation().now(light), tried.simulation().then(light)))
                .toList();
    }

    public List<Preset> presets() {
        return List.of(Preset.values());
    }

    /// Whether the thresholds that are tried are those of a preset, whatever the colours.
    public boolean is(Preset preset) {
        LightRules rules = tried.rules();
        return preset.rules()
                .with(Fields.of(Map.of("palette", rules.palette().name())))
                .equals(rules);
    }

    public List<Palette> palettes() {
        return List.of(Palette.values());
    }

    public String word(Enum<?> constant) {
        return Words.of(constant);
    }

    public Palette palette() {
        return tried.rules().palette();
    }

    public boolean isSound() {
        return tried.rules().areSound();
    }

    public boolean isOther() {
        return tried.isOther();
    }

    public boolean isTrying() {
        return request.isTrying();
    }

    public List<Tried.Line> lines() {
        return tried.lines();
    }

    public boolean isNamed() {
        return tried.named();
    }

    public LocalDate today() {
        return tried.today();
    }

    public int turned() {
        return tried.simulation().turned().size();
    }

    public int first() {
        return tried.lines().isEmpty() ? 0 : (request.page() - 1) * limit + 1;
    }

    public int last() {
        return tried.lines().isEmpty() ? 0 : first() + tried.lines().size() - 1;
    }

    public boolean hasBefore() {
        return request.page() > 1;
    }

    public boolean hasNext() {
        return request.page() * (long) limit < turned();
    }

    public String page(int further) {
        return address.with("page", Integer.toString(request.page() + further)).toString();
    }

    public String file(String format) {
        return address.with("page", "").at("/lights." + format).toString();
    }
}
