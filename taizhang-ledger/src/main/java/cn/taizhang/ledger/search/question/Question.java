package cn.taizhang.ledger.search.question;

import java.util.List;

/// What is searched for: all that is required and nothing that is excluded.
///
/// 例: `粮食 "稳步增长" -油料`.
///
/// - Without anything required every text fits that holds nothing excluded.
public record Question(List<Clause> required, List<Clause> excluded) {

    public static final Question ALL = new Question(List.of(), List.of());

    public Question {
        required = List.copyOf(required);
        excluded = List.copyOf(excluded);
    }

    /// Whether anything was cut by what the dictionary knows, or could be cut otherwise by one that knows more.
    public boolean isCut() {
        return required.stream().anyMatch(Question::isCut);
    }

    private static boolean isCut(Clause clause) {
        return switch (clause) {
            case Clause.Run _, Clause.Pairs _ -> true;
            case Clause.Phrase _ -> false;
            case Clause.Either either -> either.choices().stream().anyMatch(Question::isCut);
        };
    }

    public boolean isEmpty() {
        return required.isEmpty() && excluded.isEmpty();
    }
}
