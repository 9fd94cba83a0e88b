package cn.taizhang.app.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The language the program speaks in.
///
/// 例: `--lang en` gives ENGLISH; else `LC_ALL`, `LC_MESSAGES`, `LANG`; `C.UTF-8` names no language and gives
/// CHINESE. `TAIZHANG_LOCALE` is what the launcher found before it set a locale that Java can work in.
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private static final List<String> VARIABLES = List.of("TAIZHANG_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");
    private static final String OPTION = "--lang";

    private final String code;

    Language(String code) {
        this.code = code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    @Override
    public String toString() {
        return code;
    }

    /// The language asked for by the option, else by the locale, else Chinese.
    public static Language of(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return named(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
        }
        return VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Language::named)
                .orElse(CHINESE);
    }

    private static Language named(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(ENGLISH.code) ? ENGLISH : CHINESE;
    }
}
