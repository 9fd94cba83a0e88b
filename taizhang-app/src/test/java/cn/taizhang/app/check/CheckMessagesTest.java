package cn.taizhang.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"(check\\.[a-z_]+(?:\\.[a-z_]+)?)\"");
    private static final Path CHECKS = Path.of("../taizhang-compare/src/main/java/cn/taizhang/compare/check");

    @Test
    void saysEveryFindingInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CHECKS)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        keys.addAll(Set.of(
                "check.sum.more", "check.sum.less", "check.share.more", "check.share.less", "check.share.single"));
        keys.addAll(Set.of("check.growth.rate", "check.growth.difference", "check.growth.earlier"));

        assertThat(keys).hasSizeGreaterThan(20);
        for (Language language : Language.values()) {
            assertThat(new Messages(language).bundle().keySet()).containsAll(keys);
        }
    }
}
