package cn.taizhang.core.outline;

import cn.taizhang.core.outline.RoleCues.Use;
import java.util.Arrays;

/// The cues found in a text, in order, each with the start of its sentence; kept in plain arrays because most texts
/// hold hundreds.
final class Hits {

    private static final Use[] USES = Use.values();
    private static final int FIELDS = 4;

    private int[] fields = new int[256 * FIELDS];
    private int size;

    void add(Use use, int start, int end, int sentence) {
        int at = size * FIELDS;
        if (at == fields.length) {
            fields = Arrays.copyOf(fields, at * 2);
        }
        fields[at] = use.ordinal();
        fields[at + 1] = start;
        fields[at + 2] = end;
        fields[at + 3] = sentence;
        size++;
    }

    int size() {
        return size;
    }

    Use use(int index) {
        return USES[fields[index * FIELDS]];
    }

    int start(int index) {
        return fields[index * FIELDS + 1];
    }

    int end(int index) {
        return fields[index * FIELDS + 2];
    }

    /// Where the sentence of the cue begins.
    int sentence(int index) {
        return fields[index * FIELDS + 3];
    }
}
