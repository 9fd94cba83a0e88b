package cn.taizhang.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern SAID = Pattern.compile(
            "(?:say|tell|listed|show|complain|sound|faulty)\\(\\s*\"([a-z]+[.a-z]*[a-z])\"|descriptionKey = \"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("%[,.\\d]*[dsf]");

    private final Messages chinese = new Messages(Language.CHINESE);
    private final Messages english = new Messages(Language.ENGLISH);

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(new TreeSet<>(english.bundle().keySet()))
                .isEqualTo(new TreeSet<>(chinese.bundle().keySet()));
    }

    @Test
    void hasTheSameGapsInBothLanguages() {
        for (String key : chinese.bundle().keySet()) {
            assertThat(gaps(english, key)).as(key).isEqualTo(gaps(chinese, key));
        }
    }

    @Test
    void hasEveryMessageThatTheProgramSays() throws IOException {
        List<String> said;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            said = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SAID.matcher(read(file)).results())
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .toList();
        }

        assertThat(said).hasSizeGreaterThan(20);
        assertThat(chinese.bundle().keySet()).containsAll(said);
    }

    private static List<String> gaps(Messages messages, String key) {
        return PLACE.matcher(messages.say(key))
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
