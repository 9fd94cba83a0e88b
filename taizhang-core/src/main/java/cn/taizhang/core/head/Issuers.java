package cn.taizhang.core.head;

import cn.taizhang.core.opening.Preamble;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Match;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Votes for the place whose report it is.
///
/// 例: 云南省 in title and session of a text that says 全市 and 临沧 throughout: 临沧市 wins.
///
/// - Title, session, office, 「我代表…人民政府」 and 「中共…委」 vote; the names used most in the text vote a little.
/// - A place that does not call itself as the text does (全市 for a 省) keeps a fifth of its votes.
final class Issuers {

    private static final double SESSION = 8;
    private static final double REPRESENTED = 6;
    private static final double TITLE = 5;
    private static final double OFFICE = 4;
    private static final double COMMITTEE = 3;
    private static final double NAMED = 4;
    private static final int LEAST_NAMED = 4;
    private static final double PARENT = 1;
    private static final double MISFIT = 0.2;

    private final Preamble preamble;
    private final Gazetteer gazetteer;
    private final Body body;
    private final int mostNamed;
    private final Ballot<Place> head = new Ballot<>();

    Issuers(Preamble preamble, Gazetteer gazetteer, Body body) {
        this.preamble = preamble;
        this.gazetteer = gazetteer;
        this.body = body;
        this.mostNamed = body.mostNamed();
    }

    /// Whether the State Council reports: to the National People's Congress, by the premier, or in its name.
    boolean isStateCouncil() {
        String page = preamble.opening().text();
        String title = preamble.opening().text(preamble.title());
        boolean premier = page.startsWith("国务院总理", preamble.office().start());
        return premier || title.contains("国务院") || preamble.session().nation() || page.contains("代表国务院");
    }

    /// All places in question with their votes; names that several places share vote for each of them.
    Ballot<Place> count() {
        voteTitle();
        voteNames(preamble.session().place(), SESSION, preamble.session().span());
        voteNames(preamble.officeHolderOf(gazetteer), OFFICE, preamble.office());
        votePage();
        Ballot<Place> all = new Ballot<>();
        for (Place place : head.answers()) {
            all.vote(place, weigh(place), head.words(place, preamble.title()));
        }
        for (Place place : body.named().keySet()) {
            if (head.weight(place) == 0 && body.named(place) >= LEAST_NAMED && body.named(place) * 3 >= mostNamed) {
                all.vote(place, weigh(place), canonical(preamble.title()));
            }
        }
        return all;
    }

    private void voteTitle() {
        Span title = preamble.title();
        String text = preamble.opening().text();
        for (int at = title.start(); at < title.end(); ) {
            Match match = gazetteer.at(text, at);
            int end = at + match.length();
            if (match.found() && end < title.end()) {
                voteNames(text.substring(at, end), TITLE, title);
            }
            at += Math.max(1, match.length());
        }
    }

    private void votePage() {
        String text = preamble.opening().text();
        boolean government = false;
        boolean committee = false;
        for (int at = preamble.title().end(); at < text.length() && !(government && committee); ) {
            Match match = gazetteer.at(text, at);
            int end = at + match.length();
            if (match.found() && !government && (text.startsWith("人民政府", end) || text.startsWith("政府", end))) {
                voteNames(text.substring(at, end), REPRESENTED, new Span(at, end));
                government = true;
            } else if (match.found() && !committee && text.startsWith("委", end) && text.startsWith("中共", at - 2)) {
                voteNames(text.substring(at, end), COMMITTEE, new Span(at, end));
                committee = true;
            }
            at += Math.max(1, match.length());
        }
    }

    private void voteNames(Place place, double weight, Span dense) {
        if (!place.isNone()) {
            voteNames(place.name(), weight, dense);
        }
    }

    private void voteNames(String name, double weight, Span dense) {
        gazetteer.named(name).forEach(p -> head.vote(p, weight, canonical(dense)));
    }

    private double weigh(Place place) {
        double votes =
                head.weight(place) + (mostNamed == 0 ? 0 : NAMED * Math.min(1, (double) body.named(place) / mostNamed));
        double above = above(place, place.parent()) + above(place, place.code().substring(0, 2) + "0000");
        return (votes + above) * (body.fits(place) ? 1 : MISFIT);
    }

    private double above(Place place, String code) {
        int named = code.equals(place.code()) || code.isEmpty() ? 0 : body.named(gazetteer.coded(code, place.to()));
        return Math.min(PARENT, named * PARENT / 4);
    }

    private Span canonical(Span dense) {
        return preamble.opening().canonical(dense);
    }

    /// The places that share the winner's name and come as near to it as makes no difference.
    static List<Place> rivals(Ballot<Place> count, Place winner, List<Place> named, int year) {
        return named.stream()
                .filter(p -> p.name().equals(winner.name()) && !p.code().equals(winner.code()))
                .filter(p -> p.usableIn(year) && count.weight(winner) - count.weight(p) < PARENT / 4)
                .toList();
    }
}
