package cn.taizhang.compare.panel;

import cn.taizhang.rules.panel.PanelCue;
import java.util.Comparator;
import java.util.stream.Stream;

/// Which of several candidates stands in a cell: the first preference that tells two apart decides.
///
/// 例: 「增长6%」 among the expected targets goes before 「力争增长7%」 in a task.
///
/// - Together with the id of the record a total order: the order in which statements come does not matter.
enum Preference {
    /// What is said of this very year, before what is said of a span and may be of each of its years.
    EXACT_YEAR(Comparator.comparing((Candidate candidate) -> !candidate.isExact())),
    /// A result of its own before an aim that is said to be reached.
    OWN_RESULT(Comparator.comparing((Candidate candidate) -> candidate.says(PanelCue.REACHED))),
    /// Within a span, words of one year (全年, 比上年) before none.
    WORDS_OF_ONE_YEAR(Comparator.comparing((Candidate candidate) -> !candidate.isExact() && !candidate.isOfOneYear())),
    /// Where the report sets its targets, or reviews the year, before where the figure is repeated in passing.
    PART_OF_REPORT(Comparator.comparing((Candidate candidate) -> switch (candidate.cell()) {
        case TARGET -> forTarget(candidate);
        case ACTUAL -> forActual(candidate);
    })),
    /// The first mention: an overview and the first of two aims come first, a second aim is the stretch.
    FIRST(Comparator.comparing(
            (Candidate candidate) -> candidate.statement().where().start()));

    private final Comparator<Candidate> order;

    Preference(Comparator<Candidate> order) {
        this.order = order;
    }

    /// All preferences one after the other, the record id last.
    static Comparator<Candidate> order() {
        return Stream.of(values())
                .map(preference -> preference.order)
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(candidate -> candidate.statement().id());
    }

    private static int forTarget(Candidate candidate) {
        return switch (candidate.statement().where().role()) {
            case TARGETS -> 0;
            case REQUIREMENTS -> 1;
            case GOALS_YEARS -> 2;
            case TASKS, LIVELIHOOD, SELF_BUILDING -> 3;
            case OPENING, REVIEW, REVIEW_YEARS, PROBLEMS, CLOSING, GLOSSARY -> 4;
        };
    }

    private static int forActual(Candidate candidate) {
        return switch (candidate.statement().where().role()) {
            case REVIEW -> 0;
            case OPENING -> 1;
            case REVIEW_YEARS -> 2;
            case PROBLEMS -> 3;
            case TARGETS, REQUIREMENTS, GOALS_YEARS, TASKS, LIVELIHOOD, SELF_BUILDING, CLOSING, GLOSSARY -> 4;
        };
    }
}
