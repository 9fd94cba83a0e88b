package cn.taizhang.core.figure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.measure.Phrase;
import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads the targets that stand without a number among the expected targets of the year.
///
/// 例: 「居民收入与经济增长基本同步,完成省下达的节能任务」 gives 居民收入 · 与经济增长基本同步 (growth) and 节能任务
/// · 完成省下达 (level).
///
/// - Reads only parts of role TARGETS, and there only clauses without a figure.
/// - Two measures joined by 、 share the wording and give one target each.
public final class TargetsInWords {

    private static final int LEAST = 2;
    private static final int MOST = 24;

    private final Lexicon lexicon;
    private final List<Cue> cues;

    /// How such a wording begins, what it must hold further on (one of several, or nothing), and what kind of target
    /// it is.
    ///
    /// 例: begins 与, holds 同步, growth; begins 完成, holds 任务, level.
    public record Cue(String begins, List<String> holds, Kind kind) {
        public Cue {
            holds = List.copyOf(holds);
        }
    }

    /// One target in words; spans are in the canonical text.
    public record Found(Span clause, String measure, String wording, Kind kind, Setting setting) {}

    public TargetsInWords(Lexicon lexicon, List<Cue> cues) {
        this.lexicon = lexicon;
        this.cues = List.copyOf(cues);
    }

    public List<Found> read(Document document, Setting.Map settings, List<Figure> figures) {
        List<Found> found = new ArrayList<>();
        String text = document.text();
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Math.max(at + 1, Clauses.end(text, at, text.length()));
            while (next < figures.size() && figures.get(next).number().start() < at) {
                next++;
            }
            boolean numbered = next < figures.size()
                    && figures.get(next).number().start() < end
                    && figures.get(next) instanceof Figure.Read;
            if (!numbered && end - at > LEAST * 2) {
                Setting setting = settings.at(at);
                if (setting.role() == Role.TARGETS) {
                    clause(new Clause(text, new Span(at, end), setting), found);
                }
            }
            at = end < text.length() && Clauses.isCut(text.charAt(end)) ? end + 1 : end;
        }
        return found;
    }

    /// One clause with the text it stands in and what its place says.
    private record Clause(String text, Span span, Setting setting) {

        boolean holds(Cue cue, int at) {
            if (!text.startsWith(cue.begins(), at)) {
                return false;
            }
            String rest = text.substring(Math.min(at + cue.begins().length(), span.end()), span.end());
            return cue.holds().isEmpty() || cue.holds().stream().anyMatch(rest::contains);
        }

        Found found(String measure, Span wording, Kind kind) {
            return new Found(span, measure, text.substring(wording.start(), wording.end()), kind, setting);
        }
    }

    private void clause(Clause clause, List<Found> into) {
        for (int i = clause.span().start(); i < clause.span().end(); i++) {
            for (Cue cue : cues) {
                if (clause.holds(cue, i)) {
                    into.addAll(target(clause, i, cue));
                    return;
                }
            }
        }
    }

    private List<Found> target(Clause clause, int at, Cue cue) {
        Phrase phrase = new Phrase(clause.text(), lexicon);
        Span head = phrase.close(phrase.open(new Span(clause.span().start(), at)));
        if (head.length() < LEAST) {
            return objectFirst(clause, at, cue);
        }
        Span wording = new Span(at, clause.span().end());
        return measures(phrase.words(head)).stream()
                .filter(measure -> measure.length() >= LEAST && measure.length() <= MOST)
                .map(measure -> clause.found(measure, wording, cue.kind()))
                .toList();
    }

    /// 「完成省下达的节能减排约束性指标」: what is to be completed is the measure.
    private List<Found> objectFirst(Clause clause, int at, Cue cue) {
        int of = clause.text().indexOf('的', at);
        if (cue.kind() != Kind.LEVEL || of < 0 || of + LEAST > clause.span().end()) {
            return List.of();
        }
        return measures(clause.text().substring(of + 1, clause.span().end())).stream()
                .map(measure -> clause.found(measure, new Span(at, of), cue.kind()))
                .toList();
    }

    /// 「财政收入、城乡居民收入」 are two, 「城镇和农村居民收入」 is one: only whole measures are parted at 和.
    private List<String> measures(String head) {
        List<String> parts = new ArrayList<>();
        for (String part : head.split("、")) {
            int and = part.indexOf('和');
            boolean whole = and > 1
                    && !lexicon.endingAt(part, and, 0, Lexicon.of(Sense.MEASURE, Sense.ATTRIBUTE))
                            .isNone();
            boolean ends = and > 1
                    && (part.startsWith("指标", and - 2)
                            || part.startsWith("任务", and - 2)
                            || part.startsWith("目标", and - 2));
            if (whole || ends) {
                parts.add(part.substring(0, and));
                parts.add(part.substring(and + 1));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }
}
