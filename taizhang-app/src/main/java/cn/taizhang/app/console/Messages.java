package cn.taizhang.app.console;

import java.util.ResourceBundle;

/// What the program says, in the language of the user.
///
/// 例: `say("read.done", 4, 0)` gives 「已读取 4 份文件,其中 0 份未能读取。」.
public final class Messages {

    private static final String BUNDLE = "cn.taizhang.app.messages";

    private final Language language;
    private final ResourceBundle bundle;

    public Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
    }

    public Language language() {
        return language;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : pattern.formatted(values);
    }
}
