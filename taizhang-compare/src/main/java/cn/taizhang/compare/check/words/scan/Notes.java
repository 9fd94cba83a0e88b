package cn.taizhang.compare.check.words.scan;

import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The findings of one family in one draft, as they are noted.
public final class Notes {

    private final Draft draft;
    private final Family family;
    private final List<Finding> findings = new ArrayList<>();

    public Notes(Draft draft, Family family) {
        this.draft = draft;
        this.family = family;
    }

    public String text() {
        return draft.reading().document().text();
    }

    public String text(Span span) {
        return draft.reading().document().text(span);
    }

    /// Where the glossary begins; the end of the text when there is none.
    public int glossary() {
        return draft.reading()
                .entries(Section.class)
                .filter(section -> section.role() == Section.Role.GLOSSARY)
                .mapToInt(section -> section.body().start())
                .min()
                .orElse(text().length());
    }

    public Stream<Remark> remarks() {
        return draft.reading().entries(Remark.class);
    }

    /// Notes a finding; `message` is its key and values, the places are put in the order of the text.
    public void add(Severity severity, Finding.Message message, String arithmetic, Span... places) {
        List<Finding.Place> found = Stream.of(places)
                .sorted()
                .distinct()
                .map(span -> new Finding.Place(
                        draft.source(), draft.reading().document().quote(span)))
                .toList();
        findings.add(new Finding(family, severity, message, arithmetic, found));
    }

    /// All findings in the order of the text.
    public List<Finding> sorted() {
        return findings.stream()
                .sorted(Comparator.comparingInt((Finding finding) ->
                                finding.places().getFirst().evidence().start())
                        .thenComparing(Finding::arithmetic))
                .toList();
    }

    public static Finding.Message message(String key, String... values) {
        return new Finding.Message(key, List.of(values));
    }
}
