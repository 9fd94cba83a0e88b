package cn.taizhang.compare.follow.account;

import cn.taizhang.compare.follow.account.Told.InWords.Aim;
import cn.taizhang.compare.follow.thing.Thing;
import cn.taizhang.compare.follow.thing.ThingReader;
import cn.taizhang.core.phrase.Clauses;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Takes from a reading the clauses that look back, for promises that no number answers.
///
/// 例: 「市图书馆新馆建成开放」; 「城镇新增就业、登记失业率,均好于预期目标」 is one clause, of both.
///
/// - Of the admitted problems only those count that say that something was not reached.
final class ClauseReader {

    private static final int SHORTEST = 4;
    private static final List<String> JOINED = List.of("均", "都", "全部", "全面", "双双", "也");

    private final ThingReader things;
    private final Aims aims;

    ClauseReader(ThingReader things, Aims aims) {
        this.things = things;
        this.aims = aims;
    }

    List<Told.InWords> of(Reading reading) {
        List<Span> problems = reading.entries(Section.class)
                .filter(section -> section.role() == Role.PROBLEMS)
                .map(Section::body)
                .toList();
        List<Told.InWords> told = new ArrayList<>();
        Span inside = new Span(0, 0);
        for (Section section : reading.entries(Section.class).toList()) {
            boolean looksBack = section.role().looksBack() && section.role() != Role.OPENING;
            if (looksBack && !inside.contains(section.body())) {
                inside = section.body();
                read(reading, inside, problems, told);
            }
        }
        return told;
    }

    private void read(Reading reading, Span body, List<Span> problems, List<Told.InWords> told) {
        Clauses clauses = new Clauses(reading.document().text(), body.start(), body.end());
        while (clauses.next()) {
            for (int i = 0; i < clauses.count(); i++) {
                Span own = new Span(clauses.start(i), clauses.end(i));
                String words = reading.document().text(own);
                boolean joined = i > 0 && JOINED.stream().anyMatch(words::startsWith);
                Span span = joined ? new Span(clauses.start(i - 1), own.end()) : own;
                Aim aim = aims.of(words);
                boolean counts = aim == Aim.FAILED || problems.stream().noneMatch(problem -> problem.contains(own));
                if (span.length() >= SHORTEST && counts) {
                    String all = reading.document().text(span);
                    Thing thing = things.of(all);
                    told.add(new Told.InWords(reading.document().quote(span), thing, things.reached(thing, all), aim));
                }
            }
        }
    }
}
