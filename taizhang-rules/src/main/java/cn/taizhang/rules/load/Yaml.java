package cn.taizhang.rules.load;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads a YAML file of knowledge as a list of entries whose keys are known beforehand.
///
/// 例: the list under `rules:` in `mention/name.yaml`, each entry a map of key to text or texts.
///
/// - Faults: bad syntax, an unknown key, a key twice, a missing key; each with line and column.
public final class Yaml {

    private final String file;
    private final Faults faults;

    /// One entry: its place and its values; a single text is a list of one.
    public record Entry(int line, int column, Map<String, List<String>> values) {
        public String text(String key) {
            List<String> found = values.getOrDefault(key, List.of());
            return found.isEmpty() ? "" : found.getFirst();
        }

        public List<String> texts(String key) {
            return values.getOrDefault(key, List.of());
        }
    }

    public Yaml(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /// The entries under the one top-level key of the file.
    public List<Entry> entries(String top, Set<String> required, Set<String> optional) {
        return entries(Resources.text(file), top, required, optional);
    }

    List<Entry> entries(String text, String top, Set<String> required, Set<String> optional) {
        Node root;
        try {
            root = new org.yaml.snakeyaml.Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            faults.add(file, line, 0, e.getProblem());
            return List.of();
        }
        if (root instanceof MappingNode map
                && map.getValue().size() == 1
                && key(map.getValue().getFirst()).equals(top)
                && map.getValue().getFirst().getValueNode() instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(node -> entry(node, required, optional))
                    .filter(e -> !e.values().isEmpty())
                    .toList();
        }
        faults.add(file, 1, 1, "needs one list named " + top);
        return List.of();
    }

    private Entry entry(Node node, Set<String> required, Set<String> optional) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            fault(node, "not a map");
            return new Entry(line(node), column(node), values);
        }
        for (NodeTuple tuple : map.getValue()) {
            String key = key(tuple);
            if (!required.contains(key) && !optional.contains(key)) {
                fault(tuple.getKeyNode(), "unknown key \"" + key + "\"");
            } else if (values.put(key, texts(tuple.getValueNode())) != null) {
                fault(tuple.getKeyNode(), "key \"" + key + "\" stands twice");
            }
        }
        for (String key : required) {
            if (!values.containsKey(key)) {
                fault(node, "missing key \"" + key + "\"");
            }
        }
        return new Entry(line(node), column(node), values);
    }

    private List<String> texts(Node node) {
        return switch (node) {
            case ScalarNode scalar -> List.of(scalar.getValue());
            case SequenceNode list ->
                list.getValue().stream().flatMap(item -> texts(item).stream()).toList();
            default -> {
                fault(node, "neither a text nor a list of texts");
                yield List.of();
            }
        };
    }

    private static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private void fault(Node node, String message) {
        faults.add(file, line(node), column(node), message);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static int column(Node node) {
        return node.getStartMark().getColumn() + 1;
    }
}
