package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Subject;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;

/// What makes two figures ones of the same thing.
///
/// 例: gdp of the whole place, growth, %, 2023, done.
record Matter(Subject subject, Kind kind, String unit, Fact.Period period, boolean target) {

    private static final Subject NOTHING = new Subject("", "");

    /// The matter of a figure, or [#isNone] where it has none that could be told again.
    static Matter of(Subjects subjects, Page page, Told figure) {
        Told.About about = figure.about();
        boolean comparable = figure.kind() == Kind.LEVEL || figure.isGrowth();
        boolean apart = about.role() == Role.GLOSSARY || about.role() == Role.PROBLEMS;
        return new Matter(
                comparable && !apart ? subjects.of(page, figure) : NOTHING,
                figure.kind(),
                figure.written().kind(),
                about.period(),
                figure.isTarget());
    }

    /// The matter of a figure of a named part of the place, of whatever section, where its sentence names neither a
    /// year nor a promise: 「云溪县接待游客189万人次」 among the tasks is a result all the same.
    ///
    /// - [#isNone] where the figure is of the whole place, or the sentence tells the time.
    static Matter undated(Subjects subjects, Page page, Told figure) {
        boolean comparable = figure.kind() == Kind.LEVEL || figure.isGrowth();
        return new Matter(
                comparable && subjects.isUndated(page, figure) ? subjects.of(page, figure) : NOTHING,
                figure.kind(),
                figure.written().kind(),
                Fact.Period.of(Fact.Period.OPEN),
                false);
    }

    /// A level of a year.
    static Matter level(Subject subject, String unit, int year, boolean target) {
        return new Matter(subject, Kind.LEVEL, unit, Fact.Period.of(year), target);
    }

    /// The same without its year.
    Matter undated() {
        return new Matter(
                subject.place().isEmpty() ? NOTHING : subject, kind, unit, Fact.Period.of(Fact.Period.OPEN), false);
    }

    boolean isNone() {
        return subject.isNone();
    }

    /// The same a year earlier or later.
    Matter in(int year) {
        return new Matter(subject, kind, unit, Fact.Period.of(year), target);
    }

    /// The same, promised or not.
    Matter asTarget(boolean promised) {
        return new Matter(subject, kind, unit, period, promised);
    }
}
