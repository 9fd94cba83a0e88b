package cn.taizhang.core.phrase;

import cn.taizhang.core.record.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A run of text that belongs to a section and to none within it, the heading left out.
///
/// 例: of 「(一)扩大投资。开工建设机场。⏎(二)…」 the region of (一) is 「开工建设机场。⏎」.
///
/// - Regions never overlap and come in the order of the text, so that nothing is read twice; what stands after an inner
///   section is the outer one's again.
/// - Sections may be a tree whose bodies nest, or its leaves only.
public record Region(Section section, int start, int end) {

    /// The regions of sections given in the order of their starts.
    public static List<Region> of(List<Section> sections) {
        List<Region> regions = new ArrayList<>(sections.size() * 2);
        Deque<Section> open = new ArrayDeque<>();
        int at = 0;
        for (Section section : sections) {
            at = close(open, section.body().start(), at, regions);
            add(open, at, section.body().start(), regions);
            open.push(section);
            at = Math.max(section.body().start(), section.evidence().span().end());
        }
        close(open, Integer.MAX_VALUE, at, regions);
        return regions;
    }

    private static int close(Deque<Section> open, int until, int from, List<Region> regions) {
        int at = from;
        while (!open.isEmpty() && open.element().body().end() <= until) {
            int end = open.element().body().end();
            add(open, at, end, regions);
            at = Math.max(at, end);
            open.pop();
        }
        return at;
    }

    private static void add(Deque<Section> open, int start, int end, List<Region> regions) {
        if (!open.isEmpty() && start < end) {
            regions.add(new Region(open.element(), start, end));
        }
    }

    public Section.Role role() {
        return section.role();
    }
}
