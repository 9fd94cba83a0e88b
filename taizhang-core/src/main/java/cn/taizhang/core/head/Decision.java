package cn.taizhang.core.head;

import cn.taizhang.core.opening.Opening;
import cn.taizhang.core.opening.Preamble;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.IssuerTable;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Remark.Code;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Weighs the votes of one document and compares the outcome with the name of its file.
///
/// 例: votes 1998 (8) and a file named 黑龙江省1999年…: year 1998 and a note FILE_NAME.
final class Decision {

    private static final double SURE_YEAR = 2;
    private static final double LEAST_PLACE = 2.5;
    private static final Report.Issuer STATE_COUNCIL = new Report.Issuer("", "国务院", Level.NATION, "");

    private final Preamble preamble;
    private final Gazetteer gazetteer;
    private final FileName file;
    private final Span title;
    private final List<Head.Note> notes = new ArrayList<>();

    Decision(Preamble preamble, Gazetteer gazetteer, FileName file) {
        this.preamble = preamble;
        this.gazetteer = gazetteer;
        this.file = file;
        Opening opening = preamble.opening();
        this.title = opening.canonical(preamble.title().isEmpty() ? opening.firstLine() : preamble.title());
    }

    /// The head; `own` is the issuer that the table lacks, or [Report.Issuer#UNKNOWN].
    Head head(Issuers issuers, Report.Issuer own, Ballot<Integer> years, HeadCues cues) {
        boolean nation = issuers.isStateCouncil();
        if (!nation && !own.equals(Report.Issuer.UNKNOWN)) {
            YearHead.voteSessions(preamble, gazetteer, own.name(), cues, years);
            int year = year(years);
            return new Head(outside(own, year, cues), Place.NONE, year, occasion(), title, notes);
        }
        Ballot<Place> places = issuers.count();
        Place favourite = places.winner(Place.NONE);
        YearHead.voteSessions(preamble, gazetteer, nation ? "" : favourite.code(), cues, years);
        int year = year(years);
        Place place = nation ? Place.NONE : place(places, favourite, year);
        noteFileName(places, place, nation);
        return new Head(issuer(nation, place), place, year, occasion(), title, notes);
    }

    /// An issuer that is no place: one of the table, or one that the table lacks, with a note.
    private Report.Issuer outside(Report.Issuer own, int year, HeadCues cues) {
        IssuerTable.Row known = cues.issuers().named(own.name(), year);
        if (known.isNone()) {
            notes.add(unknown("place not in the table"));
            return own;
        }
        return new Report.Issuer("", known.name(), known.level(), known.parent());
    }

    private void noteFileName(Ballot<Place> places, Place place, boolean nation) {
        if ((nation || !place.isNone()) && file.contradicts(place, nation, gazetteer)) {
            String name = nation ? STATE_COUNCIL.name() : place.name();
            notes.add(new Head.Note(
                    Code.FILE_NAME,
                    places.words(place, title),
                    "the text is of " + name + ", the file name speaks of another place"));
        }
    }

    private int year(Ballot<Integer> years) {
        int year = years.winner(0);
        if (years.weight(year) >= SURE_YEAR) {
            if (file.contradicts(year)) {
                String detail = "the text is for " + year + ", the file name says "
                        + file.years().getFirst();
                notes.add(new Head.Note(Code.FILE_NAME, years.words(year, title), detail));
            }
            return year;
        }
        int named = file.years().size() == 1 ? file.years().getFirst() : 0;
        notes.add(unknown("the text hardly tells the year" + (named == 0 ? "" : "; taken from the file name")));
        return named == 0 ? year : named;
    }

    private Place place(Ballot<Place> places, Place favourite, int year) {
        if (places.weight(favourite) >= LEAST_PLACE) {
            return settled(places, favourite, year);
        }
        Place named = file.places().isEmpty() ? Place.NONE : file.places().getLast();
        notes.add(unknown(
                named.isNone()
                        ? "the text does not tell the place"
                        : "the text does not tell the place; taken from the file name"));
        return named;
    }

    /// Of the places that share the name, the one that held it in the year; none when several remain.
    /// 例: 巢湖市 of 2009 is the prefecture, of 2024 the city under 合肥市.
    private Place settled(Ballot<Place> places, Place favourite, int year) {
        List<Place> namesakes = gazetteer.named(favourite.name());
        List<Place> rivals = Issuers.rivals(places, favourite, namesakes, year);
        if (favourite.usableIn(year) && !rivals.isEmpty()) {
            notes.add(unknown(favourite.name() + " may be " + favourite.code() + " or "
                    + rivals.getFirst().code()));
            return Place.NONE;
        }
        if (year > 0 && !favourite.usableIn(year) && rivals.size() == 1) {
            return rivals.getFirst();
        }
        if (year > 0 && !favourite.validIn(year)) {
            return namesakes.stream()
                    .filter(p -> p.validIn(year) && gazetteer.same(p, favourite))
                    .findFirst()
                    .orElse(favourite);
        }
        return favourite;
    }

    private Head.Note unknown(String detail) {
        return new Head.Note(Code.UNKNOWN_HEAD, title, detail);
    }

    private Report.Issuer issuer(boolean nation, Place place) {
        if (nation) {
            return STATE_COUNCIL;
        }
        return place.isNone()
                ? Report.Issuer.UNKNOWN
                : new Report.Issuer(place.code(), place.name(), place.level(), place.parent(), gazetteer.series(place));
    }

    private Report.Occasion occasion() {
        Opening opening = preamble.opening();
        return new Report.Occasion(
                opening.text(preamble.title()),
                preamble.date().iso(),
                opening.text(preamble.session().span()),
                opening.text(preamble.speaker()));
    }
}
