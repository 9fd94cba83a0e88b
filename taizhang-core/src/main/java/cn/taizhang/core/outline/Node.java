package cn.taizhang.core.outline;

import cn.taizhang.core.outline.line.Mark;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Span;

/// A section while the tree is being built: everything is known at its start but its end.
final class Node {

    final Mark mark;
    final int start;
    final Span heading;
    final int level;
    final String path;
    final boolean part;
    Role role;
    /// The role whose years apply: that of the section, or of the five-year goals it is part of.
    Role years;
    /// Whether it stands in a series of mixed marks (一、(二)三、).
    boolean mixed;
    int end;
    int runs;

    /// Where a section stands in the tree.
    record Place(int level, String path, boolean part) {}

    Node(Mark mark, int start, Span heading, Place place, Role role) {
        this.mark = mark;
        this.start = start;
        this.heading = heading;
        this.level = place.level();
        this.path = place.path();
        this.part = place.part();
        this.role = role;
        this.years = role;
    }

    void turnTo(Role next) {
        boolean goals = years == Role.GOALS_YEARS
                && (next == Role.SELF_BUILDING || next == Role.REQUIREMENTS || next == Role.LIVELIHOOD);
        role = next;
        years = goals ? years : next;
    }

    Mark.Kind kind() {
        return mark.kind();
    }

    /// A stretch with a role that numbered headings may stand in (this year's tasks, a review, a list of livelihood
    /// items).
    boolean holds() {
        return kind() == Mark.Kind.RUN && role != Role.TARGETS && role != Role.REQUIREMENTS && role != Role.PROBLEMS;
    }
}
