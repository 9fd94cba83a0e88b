package cn.taizhang.web.narrowing;

import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.answer.Wanted.Mark;
import cn.taizhang.ledger.search.facet.Whose;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Where a page of results begins, as one word of an address.
///
/// 例: the page after a text of 云汀市 2024, which begins with the 51st text.
///
/// - Names the last text before the page (or the first after it): what is added elsewhere does not move it.
public record Bookmark(Mark mark, long first) {

    public static final Bookmark START = new Bookmark(Mark.NONE, 0);

    private static final int FIELDS = 5;
    private static final char GAP = '\n';

    /// The page after a text, which begins at a number.
    public static Bookmark after(Search.Place place, long first) {
        return new Bookmark(place.mark(false), first);
    }

    /// The page before a text.
    public static Bookmark before(Search.Place place, long first) {
        return new Bookmark(place.mark(true), first);
    }

    public String word() {
        String words =
                (mark.back() ? "b" : "a") + GAP + mark.score() + GAP + mark.number() + GAP + first + GAP + mark.whose();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /// The bookmark of a word that [#word()] gave; empty words are the start.
    public static Bookmark of(String word) {
        if (word.isEmpty()) {
            return START;
        }
        try {
            String[] cells = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8)
                    .split(String.valueOf(GAP), FIELDS);
            if (cells.length == FIELDS && (cells[0].equals("a") || cells[0].equals("b"))) {
                String whose = cells[4].isEmpty() ? "" : Whose.ofWord(cells[4]).word();
                return new Bookmark(
                        new Mark(cells[0].equals("b"), Float.parseFloat(cells[1]), whose, Long.parseLong(cells[2])),
                        Math.max(0, Long.parseLong(cells[3])));
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw wrong(word);
        }
        throw wrong(word);
    }

    private static RuntimeException wrong(String word) {
        return Parameters.wrong(Address.CURSOR, word, "next, prev");
    }
}
