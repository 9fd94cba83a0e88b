package cn.taizhang.web.page;

import cn.taizhang.app.console.Language;
import cn.taizhang.table.Bilingual;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/// What pages say, in one language.
///
/// 例: `say("frame.count", 583)` gives 「共 583 条」.
///
/// - Each feature keeps its words in a file of its own, whose name its keys begin with.
public final class Words {

    /// The files, one a feature.
    public static final List<String> PARTS = List.of(
            "frame",
            "fault",
            "home",
            "library",
            "reader",
            "records",
            "record",
            "search",
            "indicators",
            "places",
            "review",
            "follow",
            "fulfilment",
            "check",
            "narrowing",
            "system",
            "account",
            "audit",
            "burden",
            "office",
            "tasks",
            "breakdown",
            "problems",
            "slips",
            "notices",
            "organisation",
            "feedback",
            "projects",
            "lights",
            "cockpit",
            "leagues",
            "assessments",
            "dispatch",
            "gantt",
            "congress",
            "motions",
            "disclosure",
            "drafts",
            "feeds");

    private static final String PLACE = "cn.taizhang.web.words.";
    private static final Map<Language, Words> ALL = all();

    private final Language language;
    private final Map<String, String> patterns = new HashMap<>();

    private Words(Language language) {
        this.language = language;
        for (String part : PARTS) {
            ResourceBundle bundle = ResourceBundle.getBundle(PLACE + part, language.locale());
            bundle.keySet().forEach(key -> patterns.put(part + '.' + key, bundle.getString(key)));
        }
    }

    private static Map<Language, Words> all() {
        Map<Language, Words> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Words(language));
        }
        return all;
    }

    public static Words of(Language language) {
        return Objects.requireNonNull(ALL.get(language), "words of every language");
    }

    public Language language() {
        return language;
    }

    public boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    /// 例: `zh-CN`, as a page names its language.
    public String tag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /// A text by its key with its values put in; a key that is missing is a fault of ours.
    public String say(String key, Object... values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language);
        }
        return values.length == 0
                ? pattern
                : pattern.formatted(Arrays.stream(values).map(this::spoken).toArray());
    }

    /// A value that is itself a text: in both languages, or by its key.
    private Object spoken(Object value) {
        return switch (value) {
            case Bilingual both -> of(both);
            case Key key -> say(key.name(), key.values().toArray());
            default -> value;
        };
    }

    /// The key of a text that is put into another. 例: the name of the field that is wrong.
    public record Key(String name, List<Object> values) {
        public Key {
            values = List.copyOf(values);
        }

        public Key(String name) {
            this(name, List.of());
        }
    }

    /// Whether there are words under a key.
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /// The one of two wordings that is in this language.
    public String of(Bilingual both) {
        return isEnglish() ? both.en() : both.zh();
    }
}
