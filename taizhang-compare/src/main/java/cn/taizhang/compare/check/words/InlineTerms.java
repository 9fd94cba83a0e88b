package cn.taizhang.compare.check.words;

import static cn.taizhang.compare.check.words.scan.Notes.message;

import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.core.record.Term;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds meanings given in brackets against each other and against the glossary.
///
/// 例: 「“三零”服务(零上门、零审批、零投资)」 and later 「“三零”服务(零距离、零障碍、零差错)」; 「“四敢”机制(见名词解释)」 with
/// no such entry.
///
/// - Only lists of as many items are held against each other, for a meaning may be told in many words. A doubt at most:
///   two things may bear one name.
final class InlineTerms {

    private static final List<String> SEE = List.of("见", "详见", "参见", "请见", "注释见");
    private static final List<String> GLOSSARY = List.of("名词解释", "名词注释", "名词说明", "注释", "附注");

    /// A meaning of a term, and where it stands.
    private record Meaning(Span span, String words, List<String> items) {}

    private final Notes notes;
    private final List<Term> terms;

    InlineTerms(Notes notes, List<Term> terms) {
        this.notes = notes;
        this.terms = terms;
    }

    void check() {
        Map<String, List<Meaning>> told = new HashMap<>();
        for (InlineTerm term : InlineTerm.of(notes.text(), notes.glossary())) {
            String words = notes.text(term.meaning());
            if (refers(words)) {
                refer(term);
            } else {
                compare(told, term, words);
            }
        }
        for (Term term : terms) {
            List<Meaning> meanings = told.getOrDefault(TermCheck.plain(term.term()), List.of());
            Meaning last = meaning(term.evidence().span(), term.definition());
            meanings.stream().limit(1).forEach(meaning -> hold(notes.text(meaning.span()), meaning, last));
        }
    }

    private void compare(Map<String, List<Meaning>> told, InlineTerm term, String words) {
        Meaning meaning = meaning(term.name().cover(term.meaning()), words);
        List<Meaning> before =
                told.computeIfAbsent(TermCheck.plain(notes.text(term.name())), name -> new ArrayList<>());
        before.stream().limit(1).forEach(first -> hold(notes.text(term.name()), first, meaning));
        if (!meaning.items().isEmpty()) {
            before.add(meaning);
        }
    }

    private static Meaning meaning(Span span, String words) {
        return new Meaning(span, words, InlineTerm.items(words));
    }

    private void hold(String name, Meaning first, Meaning second) {
        if (InlineTerm.differ(first.items(), second.items())) {
            notes.add(
                    Severity.DOUBT,
                    message("check.term.twice", name),
                    String.join("、", first.items()) + " ≠ " + String.join("、", second.items()),
                    first.span(),
                    second.span());
        }
    }

    private static boolean refers(String words) {
        return SEE.stream().anyMatch(words::startsWith) && GLOSSARY.stream().anyMatch(words::contains);
    }

    /// A name that is said to stand in the glossary must be part of a term there, or hold one.
    private void refer(InlineTerm term) {
        String name = notes.text(term.name());
        String whole = TermCheck.plain(name);
        String quoted = TermCheck.plain(name.substring(0, name.indexOf('”') + 1));
        boolean defined = terms.stream()
                .map(entry -> TermCheck.plain(entry.term()))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(entry -> entry.contains(quoted) || whole.contains(entry));
        if (!terms.isEmpty() && !defined) {
            notes.add(
                    Severity.DOUBT,
                    message("check.term.undefined", name),
                    quoted + " ∉",
                    term.name().cover(term.meaning()));
        }
    }
}
