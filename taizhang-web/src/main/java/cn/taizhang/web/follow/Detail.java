package cn.taizhang.web.follow;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.table.Words;
import cn.taizhang.web.promise.Criteria;
import cn.taizhang.web.promise.Lineages;
import cn.taizhang.web.promise.Pair;
import cn.taizhang.web.promise.Pairs;
import cn.taizhang.web.promise.PromiseLine;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

/// One promise with all that was said of it, and the line it belongs to.
///
/// 例: 「城镇新增就业62万人」 of 2024: kept; raised from 60 of 2023, goes on as 63 of 2025; accepted by 李明.
public record Detail(PromiseLine line, List<Said> history, List<Stage> stages) {

    private static final int LONGEST = 60;

    public Detail {
        history = List.copyOf(history);
        stages = List.copyOf(stages);
    }

    /// The verdicts to choose from.
    public List<String> verdicts() {
        return Criteria.VERDICTS;
    }

    /// The promise of one year of a line; `step` is empty for the first, `link` for one that has no next report.
    public record Stage(int year, String record, String words, String step, String link) {}

    static Detail of(Visit visit, Promises promises, String id) {
        PromiseLine line = promises.search().one(visit, id);
        return new Detail(
                line,
                new Links(visit.ledger().database()).history(id),
                new Walk(visit, promises.lineages()).along(line));
    }

    /// Goes along the line, from report to report.
    private record Walk(Visit visit, Lineages lineages) {

        List<Stage> along(PromiseLine line) {
            LinkedList<Stage> stages = new LinkedList<>();
            back(line.pair(), line.promise().id(), stages);
            onwards(line.pair(), line.promise().id(), stages);
            return stages.size() == 1 ? List.of() : new ArrayList<>(stages);
        }

        private void back(Pair from, String promise, LinkedList<Stage> stages) {
            Pair pair = from;
            String record = promise;
            while (stages.size() < LONGEST) {
                Optional<Pair> before =
                        Pairs.of(visit).before(pair).filter(this::sees).findFirst();
                String at = record;
                Optional<Lineages.On> on = before.flatMap(one ->
                        Optional.ofNullable(lineages.of(visit, one).back().get(at)));
                stages.addFirst(
                        stage(pair, record, on.map(one -> Words.of(one.step())).orElse("")));
                if (on.isEmpty() || before.isEmpty()) {
                    return;
                }
                pair = before.get();
                record = on.get().promise();
            }
        }

        private void onwards(Pair from, String promise, LinkedList<Stage> stages) {
            Optional<Pair> pair = Optional.of(from);
            String record = promise;
            while (pair.isPresent() && stages.size() < LONGEST) {
                Pair at = pair.get();
                Lineages.On on = lineages.of(visit, at).onwards().get(record);
                if (on == null) {
                    return;
                }
                pair = Pairs.of(visit)
                        .of(at.later().document())
                        .filter(this::sees)
                        .findFirst();
                record = on.promise();
                stages.addLast(
                        pair.isPresent()
                                ? stage(pair.get(), record, Words.of(on.step()))
                                : new Stage(at.later().head().year(), record, words(record), Words.of(on.step()), ""));
            }
        }

        private boolean sees(Pair pair) {
            return visit.sees(pair.earlier()) && visit.sees(pair.later());
        }

        private Stage stage(Pair pair, String record, String step) {
            return new Stage(pair.year(), record, words(record), step, pair.link(record));
        }

        private String words(String record) {
            List<Posted> history = visit.ledger().records().history(record);
            return history.isEmpty() ? "" : history.getLast().anchor().text();
        }
    }
}
