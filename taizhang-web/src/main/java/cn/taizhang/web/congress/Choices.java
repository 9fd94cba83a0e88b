package cn.taizhang.web.congress;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.ballot.Satisfaction.Grade;
import cn.taizhang.delivery.congress.Vote;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a deputy ticked, as the digits of a ballot.
///
/// 例: `item=C2026-0002` of three candidates is `010`; `grade0=3` and `grade1=0` are `30`.
///
/// - Nothing is taken for an abstention that was not chosen as one: a grade for each item, or 弃权; a candidate at least,
///   or 全部弃权 (`none`).
/// - What was ticked is not in the words of a refusal, but how many are: those stand in logs of others.
final class Choices {

    private static final String NONE = "none";

    static String of(Vote vote, HttpServletRequest request) {
        return vote.isAdoption() ? ticked(vote, request) : graded(vote, request);
    }

    private static String ticked(Vote vote, HttpServletRequest request) {
        String[] sent = request.getParameterValues("item");
        List<String> all = sent == null ? List.of() : List.of(sent);
        Set<String> chosen = new TreeSet<>(all);
        boolean twice = chosen.size() < all.size();
        StringBuilder choices = new StringBuilder();
        for (Vote.Item item : vote.matter().items()) {
            choices.append(chosen.remove(item.id()) ? '1' : '0');
        }
        boolean none = request.getParameter(NONE) != null;
        if (twice || !chosen.isEmpty()) {
            throw new Refused("congress.ballot.odd");
        }
        if (all.isEmpty() && !none) {
            throw new Refused("congress.ballot.empty");
        }
        if (!all.isEmpty() && none) {
            throw new Refused("congress.ballot.both");
        }
        if (all.size() > vote.matter().places()) {
            throw new Refused("congress.ballot.over", all.size(), vote.matter().places());
        }
        return choices.toString();
    }

    private static String graded(Vote vote, HttpServletRequest request) {
        StringBuilder choices = new StringBuilder();
        for (int i = 0; i < vote.matter().items().size(); i++) {
            String[] sent = request.getParameterValues("grade" + i);
            if (sent == null || sent.length == 0 || sent[0].isEmpty()) {
                throw new Refused(
                        "congress.ballot.missing",
                        i + 1,
                        vote.matter().items().get(i).title());
            }
            if (sent.length > 1 || !isGrade(sent[0])) {
                throw new Refused("congress.ballot.odd");
            }
            choices.append(sent[0]);
        }
        return choices.toString();
    }

    private static boolean isGrade(String sent) {
        return sent.length() == 1 && Grade.of(sent.charAt(0) - '0').isPresent();
    }

    private Choices() {}
}
