package cn.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.app.export.Rows;
import cn.taizhang.app.follow.FollowColumns;
import cn.taizhang.app.panel.PanelColumns;
import cn.taizhang.core.record.Entry;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordTables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Nothing is true because a page says so: what the documents name exists.
class DocsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]\\w*");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("\\./taizhang ([^\n`#]*)");
    private static final Pattern OPTION = Pattern.compile("(?<=^|\\s)--?[a-z][a-z-]*");
    private static final Pattern FIELD = Pattern.compile("\"\\w+\":(?:\"[^\"]*\"|[\\d.]+)");
    private static final Pattern PATH = Pattern.compile("[\\w.-]+(?:/[\\w.-]+)+|[\\w-]+/");

    private final CommandLine line = new CommandLineDoor(new Console(
                    OutputStream.nullOutputStream(),
                    new PrintStream(OutputStream.nullOutputStream()),
                    new Messages(Language.ENGLISH),
                    80,
                    false))
            .commandLine();

    @Test
    void namesOnlyTypesThatExist() {
        Set<String> named =
                words(pages()).filter(word -> TYPE.matcher(word).matches()).collect(set());

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(declared()).containsAll(named);
    }

    @Test
    void namesOnlyFilesThatExist() {
        int named = 0;
        for (Path page : pages()) {
            Stream<String> paths =
                    codes(read(page)).filter(word -> PATH.matcher(word).matches());
            for (String path : Stream.concat(paths, links(page)).collect(set())) {
                named++;
                assertThat(ROOT.resolve(path).toFile().exists()
                                || page.resolveSibling(path).toFile().exists())
                        .as("%s names %s", page, path)
                        .isTrue();
            }
        }
        assertThat(named).isGreaterThan(20);
    }

    @Test
    void namesOnlyCommandsAndOptionsThatExist() {
        List<String> commands = pages().stream()
                .flatMap(page -> found(COMMAND, read(page)))
                .map(found -> found.group(1))
                .toList();

        assertThat(commands).hasSizeGreaterThan(12);
        for (String command : commands) {
            assertThat(optionsOf(command.strip().split("\\s+")[0])).as(command).containsAll(options(command));
        }
    }

    @Test
    void namesOnlyOptionsThatExistInItsProse() {
        Set<String> options = words(List.of(ROOT.resolve("README.md"), ROOT.resolve("README.zh.md")))
                .filter(word -> word.startsWith("--"))
                .map(word -> word.split(" ")[0])
                .collect(set());

        assertThat(options).isNotEmpty();
        assertThat(optionsOf("read")).containsAll(options);
    }

    @Test
    void givesEveryRecordTypeAGlossaryLine() {
        Set<String> terms = words(List.of(ROOT.resolve("docs/glossary.md"))).collect(set());

        assertThat(terms).containsAll(recordTypes());
    }

    @Test
    void explainsEveryColumnOfEveryRecord() {
        String page = read(ROOT.resolve("docs/records.md"));
        for (String type : RecordTables.types()) {
            String part = page.substring(page.indexOf("\n## " + type + "\n"));
            int end = part.indexOf("\n## ", 1);
            Set<String> columns = codes(page.substring(0, page.indexOf("\n## report\n"))
                            + part.substring(0, end < 0 ? part.length() : end))
                    .collect(set());

            assertThat(columns).as(type).containsAll(new Rows(true).columns(List.of(type)));
        }
    }

    @Test
    void explainsEveryColumnOfAPanel() {
        assertThat(codes(read(ROOT.resolve("docs/panel.md"))).collect(set()))
                .containsAll(PanelColumns.columns().stream().map(Column::name).toList());
    }

    @Test
    void explainsEveryColumnOfFollowedPromises() {
        assertThat(codes(read(ROOT.resolve("docs/follow.md"))).collect(set()))
                .containsAll(FollowColumns.columns().stream().map(Column::name).toList());
    }

    @Test
    void explainsEveryFacetAndEveryOptionOfASearch() {
        Set<String> said = words(List.of(ROOT.resolve("docs/search.md"))).collect(set());
        Set<String> own = new TreeSet<>(optionsOf("find"));
        own.removeAll(optionsOf("version"));
        own.removeAll(Set.of("-o", "--output"));

        assertThat(said).containsAll(own);
        assertThat(said).containsAll(Stream.of(Facet.values()).map(Facet::word).toList());
    }

    @Test
    void showsAFactThatTheProgramGives() {
        Path sample = ROOT.resolve("samples/云汀市2022年政府工作报告.txt");
        List<String> given = Shell.run(
                        Language.ENGLISH, "read", sample.toString(), "--format", "jsonl", "--kind", "fact")
                .out()
                .lines()
                .toList();
        for (String page : List.of("README.md", "README.zh.md")) {
            List<String> shown = found(FIELD, read(ROOT.resolve(page)))
                    .map(MatchResult::group)
                    .toList();

            assertThat(shown).hasSizeGreaterThan(10);
            assertThat(given).as(page).anyMatch(line -> shown.stream().allMatch(line::contains));
        }
    }

    @Test
    void saysTheSameCommandsInBothLanguages() {
        assertThat(options(read(ROOT.resolve("README.zh.md")))).isEqualTo(options(read(ROOT.resolve("README.md"))));
    }

    /// The options of a command and of those below it.
    private Set<String> optionsOf(String command) {
        CommandLine named = Objects.requireNonNull(line.getSubcommands().get(command), command);
        return Stream.concat(Stream.of(named), named.getSubcommands().values().stream())
                .flatMap(one -> one.getCommandSpec().optionsMap().keySet().stream())
                .collect(set());
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("third_party")
                            && !file.toString().contains("target"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> declared() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().matches(".*/src/(main|test)/java/.*\\.java"))
                    .flatMap(file -> found(DECLARED, read(file)))
                    .map(found -> found.group(1))
                    .collect(set());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> recordTypes() {
        Set<String> names = new TreeSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Arrays.asList(Entry.class.getPermittedSubclasses()));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            names.add(type.getSimpleName());
            open.addAll(Arrays.asList(type.getDeclaredClasses()));
        }
        return names;
    }

    private static Stream<String> words(List<Path> pages) {
        return pages.stream().flatMap(page -> codes(read(page)));
    }

    private static Stream<String> codes(String text) {
        return found(CODE, text.replaceAll("(?s)```.*?```", "")).map(found -> found.group(1));
    }

    private static Stream<String> links(Path page) {
        return found(LINK, read(page)).map(found -> found.group(1)).filter(link -> !link.startsWith("http"));
    }

    private static Set<String> options(String text) {
        return found(OPTION, text).map(MatchResult::group).collect(set());
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Collector<String, ?, TreeSet<String>> set() {
        return Collectors.toCollection(TreeSet::new);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
