package cn.taizhang.rules.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The fields of one mapping of a file, asked for by name; what is missing, unknown, repeated or of the
/// wrong kind is a fault.
///
/// - After a fault a harmless stand-in is returned, so that reading goes on and finds the others.
final class Fields {

    private final String file;
    private final Node node;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Fields(String file, Node node, Set<String> known, Faults faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> take(tuple, known));
        } else {
            fault(node, "expected keys " + known.stream().sorted().toList());
        }
    }

    /// No fields at all, and nobody listens to what is missing.
    private Fields(String file, Node node, Faults unheard) {
        this.file = file;
        this.node = node;
        this.faults = unheard;
    }

    private void take(NodeTuple tuple, Set<String> known) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.contains(key)) {
            fault(tuple.getKeyNode(), "unknown key " + key);
        } else if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            fault(tuple.getKeyNode(), "repeated key " + key);
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Faults.Place place(String key) {
        return Faults.place(file, values.getOrDefault(key, node));
    }

    void fault(String key, String message) {
        faults.add(place(key), message);
    }

    private void fault(Node at, String message) {
        faults.add(Faults.place(file, at), message);
    }

    /// The text of a field that must be there and not be empty.
    String text(String key) {
        String text = textOrEmpty(key);
        if (text.isEmpty()) {
            fault(key, has(key) ? "empty " + key : "missing " + key);
        }
        return text;
    }

    /// The text of a field, empty where it is absent.
    String textOrEmpty(String key) {
        return has(key) ? scalar(values.getOrDefault(key, node)) : "";
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        fault(value, "expected a word");
        return "";
    }

    /// The words of a list, none where it is absent; a repeated or empty one is a fault.
    List<Word> words(String key) {
        List<Word> words = new ArrayList<>();
        if (has(key)) {
            collect(values.getOrDefault(key, node), words);
        }
        return words;
    }

    /// A word of a list and where it stands.
    record Word(String text, Faults.Place place) {}

    private void collect(Node value, List<Word> into) {
        if (value instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> collect(item, into));
            return;
        }
        String text = scalar(value);
        if (text.isEmpty()) {
            fault(value, "empty word");
        } else if (into.stream().anyMatch(word -> word.text().equals(text))) {
            fault(value, "repeated word " + text);
        } else {
            into.add(new Word(text, Faults.place(file, value)));
        }
    }

    List<String> texts(String key) {
        return words(key).stream().map(Word::text).toList();
    }

    /// One of the names of an enum, in lower case.
    <E extends Enum<E>> E choice(String key, E[] options) {
        String wanted = text(key);
        for (E option : options) {
            if (option.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return option;
            }
        }
        if (!wanted.isEmpty()) {
            fault(key, "no such " + key + ": " + wanted);
        }
        return options[0];
    }

    /// A number that must be there and not be negative.
    BigDecimal number(String key) {
        String text = text(key);
        boolean decimal = !text.isEmpty() && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        if (!decimal || text.startsWith(".") || text.endsWith(".") || text.indexOf('.') != text.lastIndexOf('.')) {
            if (!text.isEmpty()) {
                fault(key, "not a number: " + text);
            }
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    /// The fields of a mapping inside this one.
    Fields inner(String key, Set<String> known) {
        if (!has(key)) {
            fault(key, "missing " + key);
            return new Fields(file, node, new Faults());
        }
        return new Fields(file, values.getOrDefault(key, node), known, faults);
    }

    /// The mappings of a list.
    static List<Fields> items(String file, Node list, Set<String> known, Faults faults) {
        if (list instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new Fields(file, item, known, faults))
                    .toList();
        }
        faults.add(Faults.place(file, list), "expected a list");
        return List.of();
    }

    /// The mappings of a list in one of the fields.
    List<Fields> list(String key, Set<String> known) {
        if (!has(key)) {
            fault(key, "missing " + key);
            return List.of();
        }
        return items(file, values.getOrDefault(key, node), known, faults);
    }
}
