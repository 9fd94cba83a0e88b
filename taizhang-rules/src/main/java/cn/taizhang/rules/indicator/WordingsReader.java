package cn.taizhang.rules.indicator;

import cn.taizhang.core.indicator.Wordings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/// Reads what is true of wordings in general: folds, words around a name, areas.
final class WordingsReader {

    private static final Set<String> KEYS = Set.of("folds", "before", "after", "growth", "areas");
    private static final Set<String> FOLD = Set.of("to", "from");
    private static final Set<String> AREAS = Set.of("endings", "blockers");

    private WordingsReader() {}

    static Wordings read(String file, Node node, Faults faults) {
        Fields fields = new Fields(file, node, KEYS, faults);
        Fields areas = fields.inner("areas", AREAS);
        return new Wordings(
                folds(fields, faults),
                new Wordings.Around(required(fields, "before"), required(fields, "after"), required(fields, "growth")),
                new Wordings.Areas(required(areas, "endings"), required(areas, "blockers")));
    }

    private static List<String> required(Fields fields, String key) {
        List<String> words = fields.texts(key);
        if (words.isEmpty()) {
            fields.fault(key, "missing " + key);
        }
        return words;
    }

    private static List<Wordings.Fold> folds(Fields fields, Faults faults) {
        List<Wordings.Fold> folds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields fold : fields.list("folds", FOLD)) {
            required(fold, "from");
            for (Fields.Word word : fold.words("from")) {
                if (!seen.add(word.text())) {
                    faults.add(word.place(), "repeated fold " + word.text());
                }
                folds.add(new Wordings.Fold(word.text(), fold.textOrEmpty("to")));
            }
        }
        return folds;
    }
}
