package cn.taizhang.rules.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/// Collects what is wrong in the files while they are read.
final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    /// A place in a file, kept to point at it later.
    record Place(String file, int line, int column) {}

    static Place place(String file, Node node) {
        return place(file, node.getStartMark());
    }

    static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    void add(Place place, String message) {
        faults.add(new Fault(place.file(), place.line(), place.column(), message));
    }

    void stopIfAny() {
        if (!faults.isEmpty()) {
            throw new BrokenIndicatorFiles(faults.stream()
                    .sorted(Comparator.comparing(Fault::file)
                            .thenComparing(Fault::line)
                            .thenComparing(Fault::column))
                    .toList());
        }
    }
}
