package cn.taizhang.web.assessments;

import cn.taizhang.delivery.assessment.Assessment;
import cn.taizhang.delivery.assessment.Component;
import cn.taizhang.delivery.assessment.Grade;
import cn.taizhang.delivery.assessment.Scheme;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.office.Bureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The terms that can be looked at, and by what is assessed.
///
/// 例: 2025年度, its first half locked in one version.
public record TermsModel(List<Entry> terms, Scheme scheme, Set<String> groups) {

    /// A term with its last locked version, if it was ever locked.
    public record Entry(Term term, List<Assessment> versions) {

        public Entry {
            versions = List.copyOf(versions);
        }

        public Optional<Assessment> last() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        }
    }

    public TermsModel {
        terms = List.copyOf(terms);
        groups = Set.copyOf(groups);
    }

    static TermsModel of(Bureau bureau, LocalDate today) {
        Set<String> codes = new LinkedHashSet<>();
        for (int year = today.getYear(); year >= today.getYear() - 1; year--) {
            codes.addAll(List.of(Integer.toString(year), year + "H2", year + "H1"));
        }
        codes.addAll(bureau.contests().assessments().terms());
        List<Entry> terms = new ArrayList<>();
        for (String code : codes) {
            Term.of(code)
                    .filter(term -> !term.begin().isAfter(today))
                    .ifPresent(term -> terms.add(
                            new Entry(term, bureau.contests().assessments().versions(code))));
        }
        return new TermsModel(
                terms,
                bureau.contests().scheme(),
                new TreeSet<>(bureau.organisation().peers().values()));
    }

    public List<Component> components() {
        return List.of(Component.values());
    }

    /// The grades that begin at some points.
    public List<Grade> grades() {
        return List.of(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR);
    }

    /// The peer groups in order.
    public List<String> peers() {
        return groups.stream().sorted().toList();
    }

    public Map<Component, Integer> weights(String group) {
        return scheme.of(group);
    }

    /// The weights of the groups that have their own, as lines of a form.
    public String lines() {
        return String.join("\n", scheme.lines());
    }
}
