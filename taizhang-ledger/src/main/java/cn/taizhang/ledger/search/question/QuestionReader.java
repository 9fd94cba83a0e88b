package cn.taizhang.ledger.search.question;

import cn.taizhang.ledger.search.question.Clause.Either;
import cn.taizhang.ledger.search.question.Clause.Phrase;
import cn.taizhang.ledger.search.text.Units;
import cn.taizhang.ledger.search.words.Dictionary;
import java.util.ArrayList;
import java.util.List;

/// Reads a query as it was typed.
///
/// 例: `云汀市粮食产量 "稳步增长" OR 丰收 -油料`.
///
/// - Words between blanks are all required; `"…"`, `“…”` or `「…」` is an exact phrase; `-` before a word excludes
///   it; `OR` between two words asks for either.
/// - Nothing else is a sign: all other characters are searched for in phrases and part words elsewhere.
/// - Every text is a query: a quotation that does not end runs to the end.
public final class QuestionReader {

    /// Longer ones are no question but a text.
    public static final int LONGEST = 500;

    private static final String OPENING = "\"“”＂「『";
    private static final String CLOSING = "\"“”＂」』";
    private static final String MINUS = "-－−";
    private static final String OR = "OR";

    private final Cutting cutting;
    private final List<Clause> required = new ArrayList<>();
    private final List<Clause> excluded = new ArrayList<>();
    private boolean joins;

    private QuestionReader(Dictionary dictionary) {
        this.cutting = new Cutting(dictionary);
    }

    /// The question of a query of at most [#LONGEST] characters.
    public static Question read(String query, Dictionary dictionary) {
        if (query.length() > LONGEST) {
            throw new IllegalArgumentException("a query of more than " + LONGEST + " characters");
        }
        QuestionReader reader = new QuestionReader(dictionary);
        int at = 0;
        while (at < query.length()) {
            at = reader.take(query, at);
        }
        return new Question(reader.required, reader.excluded);
    }

    /// Reads what begins at an offset and answers with the offset after it.
    private int take(String query, int from) {
        if (Character.isWhitespace(query.charAt(from))) {
            return from + 1;
        }
        boolean minus = MINUS.indexOf(query.charAt(from)) >= 0;
        int start = minus ? from + 1 : from;
        if (start < query.length() && OPENING.indexOf(query.charAt(start)) >= 0) {
            return quoted(query, start + 1, minus);
        }
        int end = start;
        while (end < query.length() && !ends(query.charAt(end))) {
            end++;
        }
        word(query.substring(start, end), minus);
        return end;
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || OPENING.indexOf(c) >= 0;
    }

    private int quoted(String query, int from, boolean minus) {
        int end = from;
        while (end < query.length() && CLOSING.indexOf(query.charAt(end)) < 0) {
            end++;
        }
        String words = query.substring(from, end).strip();
        if (!words.isEmpty()) {
            add(Phrase.of(words), minus);
        }
        return end + 1;
    }

    private void word(String words, boolean minus) {
        if (words.equals(OR) && !minus) {
            joins = !required.isEmpty();
            return;
        }
        // Loose words would exclude too much.
        for (Clause clause : minus ? cutting.exact(Units.of(words)) : cutting.loose(Units.of(words))) {
            add(clause, minus);
        }
    }

    private void add(Clause clause, boolean minus) {
        if (minus) {
            excluded.add(clause);
        } else if (joins) {
            required.add(either(required.removeLast(), clause));
        } else {
            required.add(clause);
        }
        joins = false;
    }

    private static Clause either(Clause before, Clause next) {
        List<Clause> choices = new ArrayList<>(before instanceof Either one ? one.choices() : List.of(before));
        choices.add(next);
        return new Either(choices);
    }
}
