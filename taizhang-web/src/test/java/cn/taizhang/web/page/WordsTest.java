package cn.taizhang.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.console.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z][A-Za-z0-9_.-]+)\"[,)]");
    private static final Pattern NAMED = Pattern.compile("\"([a-z][A-Za-z0-9_.-]+)\"");

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
    void hasEveryTextThatATemplateAsksFor() {
        Words words = Words.of(Language.CHINESE);
        assertThat(found(SAID).filter(key -> !key.endsWith(".") && !words.has(key)))
                .isEmpty();
    }

    /// A key is named in full, or begins with what is named and goes on with a word of the data.
    @Test
    void keepsNoTextThatNothingAsksFor() {
        Set<String> named = found(NAMED).collect(Collectors.toSet());
        List<String> begun = named.stream().filter(word -> word.endsWith(".")).toList();
        assertThat(parts().stream()
                        .flatMap(part -> keys(part, Language.CHINESE).stream().map(key -> part + "." + key))
                        .filter(key -> !named.contains(key) && begun.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Stream<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files
                    .filter(one -> one.toString().matches(".*\\.(jte|java)"))
                    .flatMap(one -> pattern.matcher(read(one)).results())
                    .map(match -> match.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
