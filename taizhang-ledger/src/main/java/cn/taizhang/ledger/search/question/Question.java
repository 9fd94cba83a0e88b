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

    public boolean isEmpty() {
        return required.isEmpty() && excluded.isEmpty();
    }
}
