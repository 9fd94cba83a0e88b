package cn.taizhang.rules.indicator;

import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.indicator.Wordings;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Loads the known indicators from the class path.
///
/// 例: `IndicatorFiles.load().resolve("全市规模以上工业增加值", true)` is `industrial_value_added`.
///
/// - Strict: an unknown or missing key, a repeated id or alias, a value of the wrong kind are faults;
///   all of them are told at once.
public final class IndicatorFiles {

    static final String WORDINGS = "wordings.yaml";
    static final List<String> INDICATORS = List.of(
            "economy.yaml",
            "industry.yaml",
            "investment.yaml",
            "finance.yaml",
            "opening.yaml",
            "people.yaml",
            "rural.yaml",
            "innovation.yaml",
            "environment.yaml",
            "power.yaml",
            "society.yaml");

    private IndicatorFiles() {}

    /// The indicators of the product; faults in its files are a [BrokenIndicatorFiles].
    public static IndicatorTable load() {
        Map<String, String> files = new LinkedHashMap<>();
        INDICATORS.forEach(file -> files.put(file, content(file)));
        return read(content(WORDINGS), files);
    }

    /// The ids of the indicators by the field whose file they stand in, both in order. 例: `ECONOMY` has `gdp`.
    public static SequencedMap<String, List<String>> byField() {
        SequencedMap<String, List<String>> fields = new LinkedHashMap<>();
        for (String file : INDICATORS) {
            IndicatorReader reader = new IndicatorReader(new Faults());
            compose(file, content(file), new Faults()).forEach(node -> reader.read(file, node));
            fields.put(
                    file.substring(0, file.indexOf('.')).toUpperCase(Locale.ROOT),
                    reader.indicators().stream().map(Indicator::id).toList());
        }
        return fields;
    }

    /// The indicators of files given by name and content.
    static IndicatorTable read(String wordingsContent, Map<String, String> files) {
        Faults faults = new Faults();
        IndicatorReader reader = new IndicatorReader(faults);
        files.forEach((file, content) -> compose(file, content, faults).forEach(node -> reader.read(file, node)));
        List<Wordings> wordings = compose(WORDINGS, wordingsContent, faults).stream()
                .map(node -> WordingsReader.read(WORDINGS, node, faults))
                .toList();
        wordings.forEach(known -> reader.settle(IndicatorTable.clashes(reader.indicators(), known)));
        faults.stopIfAny();
        return new IndicatorTable(reader.indicators(), wordings.getFirst());
    }

    /// The root of a file, or nothing where it is empty or no YAML.
    private static List<Node> compose(String file, String content, Faults faults) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(content));
            if (root == null) {
                faults.add(new Faults.Place(file, 1, 1), "empty file");
                return List.of();
            }
            return List.of(root);
        } catch (MarkedYAMLException e) {
            faults.add(Faults.place(file, e.getProblemMark()), e.getProblem());
            return List.of();
        }
    }

    private static String content(String file) {
        try (InputStream in = IndicatorFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no indicator file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the indicator file " + file, e);
        }
    }
}
