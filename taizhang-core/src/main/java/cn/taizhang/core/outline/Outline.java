package cn.taizhang.core.outline;

import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Span;
import java.util.Arrays;
import java.util.List;

/// The sections of a report and, for every character, the innermost section it stands in.
///
/// 例: in 侯马2024 the offset of 「规模以上工业增加值增长22%左右」 stands in a section of role TARGETS for 2024.
///
/// - Sections are in the order of their starts, outer before inner; their bodies nest and never cross.
/// - The runs tile the text: each begins where the one before ends, and belongs to one section.
public final class Outline {

    private final List<Section> sections;
    private final int[] runStarts;
    private final int[] runSections;
    private final int length;

    /// Takes sections whose bodies nest; the first must begin at 0, and at each offset up to `length` some section
    /// must stand.
    public Outline(List<Section> sections, int length) {
        this.sections = List.copyOf(sections);
        this.length = length;
        int[] starts = new int[this.sections.size() * 2];
        int[] owners = new int[starts.length];
        int size = 0;
        int[] open = new int[this.sections.size()];
        int depth = 0;
        for (int i = 0; i < this.sections.size(); i++) {
            int start = this.sections.get(i).body().start();
            while (depth > 0 && this.sections.get(open[depth - 1]).body().end() <= start) {
                int end = this.sections.get(open[--depth]).body().end();
                size = depth > 0 ? run(starts, owners, size, end, open[depth - 1]) : size;
            }
            open[depth++] = i;
            size = run(starts, owners, size, start, i);
        }
        while (depth > 1) {
            int end = this.sections.get(open[--depth]).body().end();
            size = run(starts, owners, size, end, open[depth - 1]);
        }
        while (size > 1 && starts[size - 1] >= length) {
            size--;
        }
        runStarts = Arrays.copyOf(starts, size);
        runSections = Arrays.copyOf(owners, size);
    }

    /// Adds a run; one that would be empty is replaced.
    private static int run(int[] starts, int[] owners, int size, int start, int owner) {
        int at = size > 0 && starts[size - 1] == start ? size - 1 : size;
        starts[at] = start;
        owners[at] = owner;
        return at + 1;
    }

    public List<Section> sections() {
        return sections;
    }

    /// The innermost section at an offset of the canonical text.
    public Section at(int offset) {
        return sections.get(runSections[runAt(offset)]);
    }

    /// The number of the run at an offset: at most the number of [#runs()] less one.
    public int runAt(int offset) {
        int at = Arrays.binarySearch(runStarts, offset);
        return at >= 0 ? at : Math.max(0, -at - 2);
    }

    /// How many runs tile the text.
    public int runs() {
        return runStarts.length;
    }

    /// The stretch of one run.
    public Span run(int number) {
        return new Span(runStarts[number], number + 1 < runStarts.length ? runStarts[number + 1] : length);
    }

    /// The section one run belongs to.
    public Section section(int run) {
        return sections.get(runSections[run]);
    }
}
