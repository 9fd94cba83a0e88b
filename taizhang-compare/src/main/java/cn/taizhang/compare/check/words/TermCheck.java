package cn.taizhang.compare.check.words;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Counted;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.core.record.Term;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds terms of the glossary that are defined twice, referred to and not defined, or defined and not used.
///
/// 例: 「11.六乱:…」「15.六乱:…」; 「“六乱”[12]」 with no 12; the glossary counts 11, 13.
///
/// - Two definitions that differ are an error, two that agree a doubt, a term that is never used a hint.
final class TermCheck implements Check {

    private static final int FEWEST = 3;

    TermCheck() {}

    @Override
    public List<Finding> findings(Draft draft) {
        Notes notes = new Notes(draft, Family.TERM);
        List<Term> terms = draft.reading().entries(Term.class).toList();
        twice(notes, terms);
        numbers(notes, terms);
        references(notes, terms);
        for (Term term : terms) {
            if (plain(term.definition()).isEmpty()) {
                notes.add(Severity.DOUBT, message("check.term.empty", term.term()), "= ∅", span(term));
            }
            if (term.uses().isEmpty()) {
                notes.add(Severity.HINT, message("check.term.unused", term.term()), "0", span(term));
            }
        }
        return notes.sorted();
    }

    private static Span span(Term term) {
        return term.evidence().span();
    }

    private static void twice(Notes notes, List<Term> terms) {
        Map<String, Term> first = new HashMap<>();
        for (Term term : terms) {
            Term other = first.putIfAbsent(plain(term.term()), term);
            if (other != null) {
                boolean same = plain(other.definition()).equals(plain(term.definition()));
                notes.add(
                        same ? Severity.DOUBT : Severity.ERROR,
                        message(same ? "check.term.repeated" : "check.term.twice", term.term()),
                        other.ordinal() + " ≠ " + term.ordinal(),
                        span(other),
                        span(term));
            }
        }
    }

    /// Without quotation marks, blanks and the stop at the end.
    private static String plain(String words) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ("“”‘’\"。;,:、 \u3000\n".indexOf(c) < 0) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static boolean numbered(Term term) {
        char c = term.evidence().text().charAt(0);
        return Counted.isDigit(c) || "([【〔".indexOf(c) >= 0 || c >= '①' && c <= '⑳';
    }

    /// A glossary that counts 11, 13 has lost a term; one that counts 11, 11 has one too many.
    private static void numbers(Notes notes, List<Term> terms) {
        for (int i = 1; i < terms.size(); i++) {
            Term before = terms.get(i - 1);
            Term term = terms.get(i);
            int step = term.ordinal() - before.ordinal();
            if (numbered(before) && numbered(term) && step > 1 && step <= FEWEST) {
                String lost = Integer.toString(before.ordinal() + 1);
                notes.add(
                        Severity.DOUBT,
                        message("check.term.gap", lost),
                        before.ordinal() + ", " + term.ordinal() + "; " + lost + " ∉",
                        span(before),
                        span(term));
            } else if (numbered(before) && numbered(term) && step == 0) {
                notes.add(
                        Severity.DOUBT,
                        message("check.term.number", Integer.toString(term.ordinal())),
                        before.ordinal() + " = " + term.ordinal(),
                        span(before),
                        span(term));
            }
        }
    }

    private static void references(Notes notes, List<Term> terms) {
        List<Term> counted = terms.stream().filter(TermCheck::numbered).toList();
        if (counted.size() < FEWEST) {
            return;
        }
        List<Reference> references = new ArrayList<>(
                Reference.of(notes.text(), counted.getFirst().evidence().span().start()));
        if (references.size() < FEWEST) {
            return;
        }
        Set<Integer> defined = counted.stream().map(Term::ordinal).collect(Collectors.toSet());
        int last = counted.getLast().ordinal();
        for (Reference reference : references) {
            if (!defined.contains(reference.number())) {
                notes.add(
                        Severity.ERROR,
                        message("check.term.undefined", notes.text(reference.span())),
                        reference.number() + " ∉ " + counted.getFirst().ordinal() + "–" + last,
                        reference.span());
            }
        }
    }
}
