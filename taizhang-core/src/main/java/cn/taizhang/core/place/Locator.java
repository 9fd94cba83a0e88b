package cn.taizhang.core.place;

import cn.taizhang.core.record.Report.Level;
import java.util.List;

/// Finds places in running text as one issuer means them in one year.
///
/// 例: around 白城市 in 2024, 「镇赉」 is 镇赉县 and 「吉林」 is 吉林省; around 山西省, 「镇赉」 is nothing.
///
/// - Full names count everywhere; short names of provinces and prefectures everywhere; those of counties inside the
///   issuer only.
/// - Of several places with one name, that inside the issuer wins, then that in its province, then the higher one.
/// - A caller that found a match goes on after it: 上海南站 is 上海 and not 海南.
public final class Locator {

    private static final int ANY_YEAR = 0;

    private final Names names;
    private final Place issuer;
    private final Place province;
    private final int year;

    Locator(Names names, Place issuer, Place province, int year) {
        this.names = names;
        this.issuer = issuer;
        this.province = province;
        this.year = year;
    }

    static Locator everywhere(Names names) {
        return new Locator(names, Place.NONE, Place.NONE, ANY_YEAR);
    }

    /// The longest name of a place that begins at an offset.
    public Match at(String text, int offset) {
        NameTrie trie = names.trie();
        boolean possible = offset + 1 < text.length() && trie.mayBegin(text.charAt(offset), text.charAt(offset + 1));
        return possible ? longest(trie, text, offset) : Match.NONE;
    }

    private Match longest(NameTrie trie, String text, int offset) {
        Match longest = Match.NONE;
        int node = trie.root();
        for (int end = offset; end < text.length(); end++) {
            node = trie.step(node, text.charAt(end));
            if (node < 0) {
                break;
            }
            if (trie.entry(node) >= 0) {
                longest = better(longest, text, offset, end + 1, trie.entry(node));
            }
        }
        return longest;
    }

    private Match better(Match longest, String text, int start, int end, int entry) {
        List<Place> named = names.places(entry);
        Place chosen = choose(named, end - start);
        if (chosen.isNone() || (!isSurelyMeant(chosen, end - start) && names.confused(entry, text, start, end))) {
            return longest;
        }
        return new Match(chosen, end - start, named);
    }

    /// The issuer under any name, and a part of it under its full one (城区 around 晋城市), are meant whatever else the word
    /// may mean.
    private boolean isSurelyMeant(Place place, int length) {
        return !issuer.isNone()
                && (place.code().equals(issuer.code()) || (place.name().length() == length && place.within(issuer)));
    }

    private Place choose(List<Place> named, int length) {
        Place best = Place.NONE;
        int worth = 0;
        for (Place place : named) {
            int here = worth(place, length);
            if (here > worth) {
                best = place;
                worth = here;
            }
        }
        return best;
    }

    /// 0 for a place that cannot be meant; more for a nearer one.
    private int worth(Place place, int length) {
        boolean full = place.name().length() == length;
        boolean inside = !issuer.isNone() && place.within(issuer);
        boolean wide = place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE;
        if ((year != ANY_YEAR && !place.usableIn(year)) || !(full || inside || wide)) {
            return 0;
        }
        return (inside ? 4 : isNear(place) ? 2 : 0) + (full ? 2 : 1);
    }

    private boolean isNear(Place place) {
        return !province.isNone() && place.level() != Level.PROVINCE && place.within(province);
    }
}
