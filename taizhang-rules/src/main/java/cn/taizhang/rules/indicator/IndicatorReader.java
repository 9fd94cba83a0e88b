package cn.taizhang.rules.indicator;

import cn.taizhang.core.indicator.Alias;
import cn.taizhang.core.indicator.Dimension;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.IndicatorTable.Clash;
import cn.taizhang.core.indicator.Tolerance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/// Reads the indicators of the files one by one, remembering where each id and wording stands.
final class IndicatorReader {

    private static final Set<String> KEYS = Set.of(
            "id",
            "name",
            "english",
            "scale",
            "aliases",
            "growth_aliases",
            "level_aliases",
            "tolerance",
            "note",
            "note_zh",
            "source",
            "follows",
            "confusions");
    private static final Set<String> SCALE = Set.of("dimension", "unit", "direction", "growth", "usual");
    private static final Set<String> TOLERANCE = Set.of("points", "percent");

    private final Faults faults;
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Faults.Place> ids = new HashMap<>();
    private final Map<String, Faults.Place> wordings = new HashMap<>();
    private final Map<String, Faults.Place> follows = new HashMap<>();

    IndicatorReader(Faults faults) {
        this.faults = faults;
    }

    List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    void read(String file, Node list) {
        for (Fields fields : Fields.items(file, list, KEYS, faults)) {
            String id = id(fields);
            indicators.add(new Indicator(
                    id,
                    names(fields, id),
                    scale(fields),
                    tolerance(fields),
                    notes(fields),
                    fields.texts("confusions")));
        }
    }

    private String id(Fields fields) {
        String id = fields.text("id");
        if (!id.isEmpty() && !isSnakeCase(id)) {
            fields.fault("id", "not snake case: " + id);
        }
        if (!id.isEmpty() && ids.putIfAbsent(id, fields.place("id")) != null) {
            fields.fault("id", "repeated id " + id);
        }
        return id;
    }

    private static boolean isSnakeCase(String id) {
        return Character.isLowerCase(id.charAt(0))
                && id.chars().allMatch(c -> c == '_' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
    }

    private Indicator.Names names(Fields fields, String id) {
        String name = fields.text("name");
        if (!fields.has("aliases")) {
            fields.fault("aliases", "missing aliases");
        }
        List<Alias> aliases = new ArrayList<>();
        add(new Fields.Word(name, fields.place("name")), Alias.Use.ANY, id, aliases);
        fields.words("aliases").forEach(word -> add(word, Alias.Use.ANY, id, aliases));
        fields.words("growth_aliases").forEach(word -> add(word, Alias.Use.GROWTH, id, aliases));
        fields.words("level_aliases").forEach(word -> add(word, Alias.Use.LEVEL, id, aliases));
        return new Indicator.Names(name, fields.text("english"), aliases);
    }

    private void add(Fields.Word word, Alias.Use use, String id, List<Alias> aliases) {
        if (wordings.putIfAbsent(owned(id, word.text()), word.place()) != null) {
            faults.add(word.place(), "repeated alias " + word.text());
        } else {
            aliases.add(new Alias(word.text(), use));
        }
    }

    private static String owned(String id, String wording) {
        return id + " " + wording;
    }

    private static Indicator.Scale scale(Fields fields) {
        Fields scale = fields.inner("scale", SCALE);
        return new Indicator.Scale(
                scale.choice("dimension", Dimension.values()),
                scale.text("unit"),
                scale.choice("direction", Indicator.Direction.values()),
                scale.choice("growth", Indicator.Growth.values()),
                scale.choice("usual", Indicator.Usual.values()));
    }

    private static Tolerance tolerance(Fields fields) {
        if (!fields.has("tolerance")) {
            return Tolerance.USUAL;
        }
        Fields tolerance = fields.inner("tolerance", TOLERANCE);
        return new Tolerance(tolerance.number("points"), tolerance.number("percent"));
    }

    private Indicator.Notes notes(Fields fields) {
        String followed = fields.textOrEmpty("follows");
        if (!followed.isEmpty()) {
            follows.putIfAbsent(followed, fields.place("follows"));
        }
        return new Indicator.Notes(
                fields.textOrEmpty("note"),
                fields.has("note") ? fields.text("note_zh") : "",
                fields.textOrEmpty("source"),
                followed);
    }

    /// Adds the faults that show only once all files are read: a wording of two indicators, an unknown
    /// predecessor.
    void settle(List<Clash> clashes) {
        for (Clash clash : clashes) {
            Faults.Place place = wordings.get(owned(clash.second(), clash.wording()));
            if (place != null && !clash.first().equals(clash.second())) {
                faults.add(place, "alias " + clash.wording() + " also names " + clash.first());
            }
        }
        follows.forEach((id, place) -> {
            if (!ids.containsKey(id)) {
                faults.add(place, "no indicator " + id);
            }
        });
    }
}
