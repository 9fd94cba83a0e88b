package cn.taizhang.app.check;

import cn.taizhang.app.console.Console;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.finding.EarlierReports;
import java.util.List;
import java.util.Optional;

/// Chooses what a draft is held against: the report named on the command line, else those of the ledger.
///
/// - A report of another place, or not of an earlier year, is told and left out.
record LastYears(Console console, List<Draft.Earlier> named, Optional<EarlierReports> kept) {

    List<Draft.Earlier> of(String source, Reading reading) {
        if (!named.isEmpty()) {
            return named.stream()
                    .filter(earlier -> fits(source, reading, earlier))
                    .toList();
        }
        return kept.map(reports -> reports.before(reading.report()).stream()
                        .map(one -> new Draft.Earlier(one.source(), one.reading()))
                        .toList())
                .orElse(List.of());
    }

    private boolean fits(String source, Reading reading, Draft.Earlier earlier) {
        Report draft = reading.report();
        Report last = earlier.reading().report();
        String place = draft.issuer().series();
        String other = last.issuer().series();
        boolean same = place.isEmpty() || other.isEmpty() || place.equals(other);
        boolean before = !draft.hasYear() || !last.hasYear() || last.year() < draft.year();
        if (!same || !before) {
            console.tell("check.against.other", earlier.source(), source);
        }
        return same && before;
    }
}
