package cn.taizhang.web.drafts;

import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.report.Desk;
import cn.taizhang.delivery.review.Agreement;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A drafted review as the command line follows it, beside what the ledger says itself.
public final class Reread {

    private final Started room;

    public Reread(Started room) {
        this.room = room;
    }

    Composed composed(Kind kind) {
        Drafting drafting = room.context().getBean(Drafting.class);
        try (Visit visit = room.context().getBean(Desks.class).visit(Person.owner())) {
            return drafting.compose(
                    visit, new DraftRequest(kind, 0, LocalDate.MAX, new Desk.Head("云政督〔2025〕9号", "云汀市人民政府督查室")));
        }
    }

    /// How many promises the ledger has a verdict on of its own.
    public int size() {
        return composed(Kind.REVIEW).agreements().size();
    }

    /// The promises on which `./taizhang follow` says something else than the ledger, but for those that name too
    /// little
    /// to be known again.
    public List<String> unequal(Path plan, Path draft) {
        Map<String, String> followed = new HashMap<>();
        Started.written("follow", plan.toString(), draft.toString(), "--format", "jsonl")
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .forEach(line -> followed.put(text(line, "promise"), text(line, "verdict")));
        List<String> unequal = new ArrayList<>();
        for (Agreement one : composed(Kind.REVIEW).agreements()) {
            String read =
                    followed.getOrDefault(one.matter().promise().getFirst().value(), "absent");
            if (!read.equals(Words.of(one.own())) && one.matter().known()) {
                unequal.add(one.matter().words() + ": " + one.own() + " by "
                        + one.matter().outcome().ground() + " "
                        + one.matter().outcome().figure() + ", read " + read + " of "
                        + one.matter().wordings());
            }
        }
        return unequal;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
