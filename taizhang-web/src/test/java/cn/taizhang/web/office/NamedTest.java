package cn.taizhang.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.console.Language;
import cn.taizhang.delivery.racing.League;
import cn.taizhang.web.page.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamedTest {

    private static final Pattern SENT =
            Pattern.compile("Sent\\.of\\(\\s*request,\\s*(?:Set\\.of\\(([^)]*)\\)|([A-Z]+)[,)])");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @Test
    void callsAFieldByItsWords() {
        assertThat(Named.of("value.number", List.of("least", "drei")))
                .containsExactly(new Words.Key("office.field.least"), "drei");
        assertThat(Named.of("notice.setting", List.of("remind_hour", "x")))
                .containsExactly(new Words.Key("office.field.remind_hour"), "x");
        assertThat(Named.of("value.number", List.of("unheard", "1"))).containsExactly("unheard", "1");
    }

    @Test
    void leavesWhatPeopleTypedAsItIs() {
        assertThat(Named.of("value.choice", List.of("cause", "submit")))
                .containsExactly(new Words.Key("office.field.cause"), "submit");
        assertThat(Named.of("race.own", List.of("lead"))).containsExactly("lead");
        assertThat(Named.of("task.own_work", List.of("submit"))).containsExactly("submit");
    }

    /// Whatever a form sends can be refused by name, so each name has words.
    @Test
    void hasWordsForEveryFieldThatAFormSends() throws IOException {
        Set<String> names = new TreeSet<>(League.names());
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> names.addAll(sent(read(file))));
        }
        assertThat(names).contains("receipts", "weights", "demands").hasSizeGreaterThan(40);
        assertThat(names)
                .allSatisfy(name -> assertThat(Words.of(Language.ENGLISH).has("office.field." + name))
                        .as(name)
                        .isTrue());
    }

    private static Set<String> sent(String source) {
        Set<String> names = new TreeSet<>();
        Matcher sent = SENT.matcher(source);
        while (sent.find()) {
            String list = sent.group(1) == null ? constant(source, sent.group(2)) : sent.group(1);
            QUOTED.matcher(list).results().forEach(name -> names.add(name.group(1)));
        }
        return names;
    }

    private static String constant(String source, String name) {
        int from = source.indexOf("Set<String> " + name + " =");
        return from < 0 ? "" : source.substring(from, source.indexOf(';', from));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
