package cn.taizhang.delivery.light;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.table.Bilingual;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The thresholds of the lights, which a bureau sets.
///
/// 例: STANDARD 标准: yellow from 5 points behind the 序时 line, red from 15; within 7 days of the end below 90 %.
///
/// - Points are percentage points of the task; days are calendar days; reports count periods of the task's rhythm.
public record LightRules(
        int yellowPoints,
        int redPoints,
        int aheadPoints,
        int lastDays,
        int lastPercent,
        int yellowMissed,
        int redMissed,
        int graceDays,
        Palette palette) {

    /// The kind of the event that sets them.
    public static final String SET = "setting.lights";

    /// How the five lights are coloured; the word stands beside every lamp.
    public enum Palette {
        STANDARD("红黄绿蓝灰", "red, yellow, green, blue, grey"),
        DISTINCT("色觉友好", "safe for colour-blind eyes");

        private final Bilingual words;

        Palette(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /// Sets of thresholds to begin with.
    public enum Preset {
        STANDARD("标准", "standard", new LightRules(5, 15, 5, 7, 90, 1, 2, 3, Palette.STANDARD)),
        STRICT("从严", "strict", new LightRules(3, 10, 5, 14, 95, 1, 2, 0, Palette.STANDARD)),
        LENIENT("从宽", "lenient", new LightRules(10, 25, 5, 3, 80, 1, 3, 7, Palette.STANDARD));

        private final Bilingual words;
        private final LightRules rules;

        Preset(String zh, String en, LightRules rules) {
            this.words = new Bilingual(zh, en);
            this.rules = rules;
        }

        public Bilingual words() {
            return words;
        }

        public LightRules rules() {
            return rules;
        }

        public static Optional<Preset> of(LightRules rules) {
            return Arrays.stream(values())
                    .filter(preset -> preset.rules.equals(rules))
                    .findFirst();
        }
    }

    /// What the fields of a setting say; what they leave out is as before.
    public LightRules with(Fields fields) {
        return new LightRules(
                fields.whole("yellowPoints", yellowPoints),
                fields.whole("redPoints", redPoints),
                fields.whole("aheadPoints", aheadPoints),
                fields.whole("lastDays", lastDays),
                fields.whole("lastPercent", lastPercent),
                fields.whole("yellowMissed", yellowMissed),
                fields.whole("redMissed", redMissed),
                fields.whole("graceDays", graceDays),
                fields.choice(Palette.class, "palette", palette));
    }

    /// All of them as the fields of a setting.
    public SortedMap<String, String> fields() {
        SortedMap<String, String> fields = new TreeMap<>();
        fields.put("yellowPoints", Integer.toString(yellowPoints));
        fields.put("redPoints", Integer.toString(redPoints));
        fields.put("aheadPoints", Integer.toString(aheadPoints));
        fields.put("lastDays", Integer.toString(lastDays));
        fields.put("lastPercent", Integer.toString(lastPercent));
        fields.put("yellowMissed", Integer.toString(yellowMissed));
        fields.put("redMissed", Integer.toString(redMissed));
        fields.put("graceDays", Integer.toString(graceDays));
        fields.put("palette", palette.name());
        return fields;
    }

    /// Whether they make sense: yellow comes before red, and nothing is negative or beyond a year.
    public boolean areSound() {
        return yellowPoints >= 0
                && redPoints > yellowPoints
                && redPoints <= 100
                && aheadPoints >= 0
                && aheadPoints <= 100
                && lastDays >= 0
                && lastDays <= 366
                && lastPercent >= 0
                && lastPercent <= 100
                && yellowMissed >= 1
                && redMissed > yellowMissed
                && redMissed <= 366
                && graceDays >= 0
                && graceDays <= 31;
    }
}
