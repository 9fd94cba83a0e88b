package cn.taizhang.web.panel;

import cn.taizhang.compare.panel.Panel;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.compare.panel.Said;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.view.Sayings;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.touched.Touched;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.stereotype.Component;

/// The panels of indicators, each made once and kept until something was said of its indicator.
///
/// 例: `of(visit, Question.usual(gdp))`: the rows of `taizhang panel --indicator gdp`, as far as the person may see
/// them.
///
/// - A correction of another indicator leaves a panel as it is; a report that is added or leaves makes all anew.
/// - What a report says that the person may not see is left out, also where it is the result of a row they may see.
@Component
public final class Panels {

    private static final int MOST = 16;

    private final Known known;
    private final Map<Question, FutureTask<List<PanelRow>>> made = new LinkedHashMap<>(MOST, 0.75f, true);
    private List<Holding> reports = List.of();
    private long seq;

    Panels(Known known) {
        this.known = known;
    }

    /// What the program knows of indicators and places.
    public Known known() {
        return known;
    }

    /// The growth or the level of an indicator, as the parameter `kind` has it, else what is usual.
    public static Question question(Parameters parameters, Indicator indicator) {
        return switch (parameters.choice("kind", List.of("", "growth", "level"))) {
            case "growth" -> new Question(indicator.id(), Kind.GROWTH);
            case "level" -> new Question(indicator.id(), Kind.LEVEL);
            default -> Question.usual(indicator);
        };
    }

    /// The rows in the order of places and years.
    public List<Line> of(Visit visit, Question question) {
        Map<String, Holding> seen = new HashMap<>();
        visit.counted().forEach(one -> seen.put(one.report(), one));
        return all(visit, question).stream()
                .filter(row -> seen.containsKey(row.report().id()))
                .map(row -> line(row, seen))
                .toList();
    }

    private static Line line(PanelRow row, Map<String, Holding> seen) {
        Map<String, Holding> documents = new HashMap<>();
        for (Pick pick : List.of(row.target(), row.stretch(), row.actual(), row.result())) {
            if (pick instanceof Pick.Chosen chosen && seen.get(chosen.report().id()) instanceof Holding holding) {
                documents.put(chosen.report().id(), holding);
            }
        }
        if (seen.get(row.report().id()) instanceof Holding own) {
            documents.put(row.report().id(), own);
        }
        boolean hidden = row.result() instanceof Pick.Chosen chosen
                && !seen.containsKey(chosen.report().id());
        PanelRow shown = hidden
                ? new PanelRow(
                        row.report(), row.reports(), row.target(), row.stretch(), row.actual(), new Pick.Nothing())
                : row;
        return new Line(shown, documents);
    }

    private List<PanelRow> all(Visit visit, Question question) {
        FutureTask<List<PanelRow>> task = task(visit, question);
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            forget(question);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }

    private synchronized FutureTask<List<PanelRow>> task(Visit visit, Question question) {
        long last = visit.ledger().records().last();
        if (!visit.everything().equals(reports)) {
            made.clear();
            reports = visit.everything();
        } else if (last > seq) {
            Touched touched = Touched.since(visit.ledger(), seq);
            made.keySet().removeIf(one -> touched.indicators().contains(one.indicator()));
        }
        seq = Math.max(seq, last);
        FutureTask<List<PanelRow>> task =
                made.computeIfAbsent(question, one -> new FutureTask<>(() -> rows(visit, question)));
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return task;
    }

    private synchronized void forget(Question question) {
        made.remove(question);
    }

    private List<PanelRow> rows(Visit visit, Question question) {
        List<PanelReport> placed = new ArrayList<>();
        List<Said> said = Sayings.of(visit.ledger(), question.indicator(), visit.everything());
        said.forEach(one -> placed.add(one.report()));
        return new Panel(question, known.all().panelWords())
                .rows(
                        placed,
                        said.stream().flatMap(one -> one.statements().stream()).toList());
    }
}
