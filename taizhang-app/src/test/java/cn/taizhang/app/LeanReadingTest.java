package cn.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Reading starts quickly since it never needs the libraries of the heavy formats: here they are absent.
class LeanReadingTest {

    private static final Pattern HEAVY = Pattern.compile("/(fastexcel|opczip|carpet|parquet|hadoop|jts)-[^/]*\\.jar$");

    @Test
    void readsWithoutTheLibrariesOfWorkbooksAndParquet() throws IOException, ReflectiveOperationException {
        List<String> path = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        List<String> lean =
                path.stream().filter(entry -> !HEAVY.matcher(entry).find()).toList();
        assertThat(path.size() - lean.size()).isGreaterThan(6);

        URL[] urls = lean.stream().map(LeanReadingTest::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            for (String format : List.of("jsonl", "csv", "text")) {
                assertThat(run(loader, "read", "../samples/云汀市2022年政府工作报告.txt", "--format", format))
                        .contains("地区生产总值");
            }
        }
    }

    private static String run(ClassLoader loader, String... arguments) throws ReflectiveOperationException {
        Class<?> language = loader.loadClass("cn.taizhang.app.console.Language");
        Method run = loader.loadClass(Shell.class.getName()).getMethod("run", language, String[].class);
        Object shell = run.invoke(null, language.getField("CHINESE").get(null), arguments);
        return String.valueOf(shell.getClass().getMethod("out").invoke(shell));
    }

    private static URL url(String entry) {
        try {
            return new File(entry).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
