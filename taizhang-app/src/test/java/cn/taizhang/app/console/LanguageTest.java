package cn.taizhang.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void takesTheOptionBeforeTheLocale() {
        assertThat(Language.of(List.of("read", "--lang", "zh"), Map.of("LANG", "en_GB.UTF-8")))
                .isEqualTo(Language.CHINESE);
        assertThat(Language.of(List.of("--lang=en"), Map.of())).isEqualTo(Language.ENGLISH);
    }

    @Test
    void takesTheFirstLocaleVariableThatIsSet() {
        assertThat(Language.of(List.of(), Map.of("LC_ALL", "", "LC_MESSAGES", "en_US.UTF-8", "LANG", "zh_CN.UTF-8")))
                .isEqualTo(Language.ENGLISH);
    }

    @Test
    void speaksChineseWhereTheLocaleNamesNoLanguage() {
        assertThat(Language.of(List.of(), Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(Language.of(List.of(), Map.of())).isEqualTo(Language.CHINESE);
    }
}
