package cn.taizhang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z][A-Za-z0-9_.-]+)\"[,)]");

    static List<String> parts() {
        return Words.PARTS;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void saysTheSameInBothLanguages(String part) {
        assertThat(keys(part, Language.ENGLISH)).isEqualTo(keys(part, Language.CHINESE));
    }

    private static Set<String> keys(String part, Language language) {
        return new TreeSet<>(ResourceBundle.getBundle("cn.taizhang.web.words." + part, language.locale())
                .keySet());
    }

    @Test
    void hasEveryTextThatATemplateAsksFor() throws IOException {
        Words words = Words.of(Language.CHINESE);
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(jte|java)"))
                    .toList()) {
                Matcher said = SAID.matcher(Files.readString(file));
                while (said.find()) {
                    if (!said.group(1).endsWith(".") && !words.has(said.group(1))) {
                        missing.add(file.getFileName() + ": " + said.group(1));
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
