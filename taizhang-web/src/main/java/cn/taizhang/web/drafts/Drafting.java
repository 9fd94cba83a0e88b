package cn.taizhang.web.drafts;

import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.lint.Lint;
import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.outcome.Judging;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.paper.Paper;
import cn.taizhang.delivery.report.Bulletin;
import cn.taizhang.delivery.report.Desk;
import cn.taizhang.delivery.report.FulfilmentSheet;
import cn.taizhang.delivery.report.HalfYear;
import cn.taizhang.delivery.report.TaskSheet;
import cn.taizhang.delivery.review.Matter;
import cn.taizhang.delivery.review.Matters;
import cn.taizhang.delivery.review.Plan;
import cn.taizhang.delivery.review.ReadBack;
import cn.taizhang.delivery.review.Review;
import cn.taizhang.ledger.finding.EarlierReports;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.reading.Readings;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Composes papers from the ledger as it stood at the end of a day, and checks them.
///
/// - The last few are kept until something is written, for whoever asked for them: a paper is read back and checked
///   once, and not for its page and its file again.
@Component
final class Drafting {

    private static final int KEPT = 6;

    private final Known known;
    private final Acting acting;
    private final Map<Key, Composed> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /// All that a paper depends on.
    private record Key(DraftRequest request, String person, long version, long events, LocalDate today) {}

    Drafting(Known known, Acting acting) {
        this.known = known;
        this.acting = acting;
    }

    /// The reports that papers can be about, those that tasks were made of first, else the newest.
    List<Holding> reports(Visit visit) {
        Set<Long> broken = acting.ask(
                visit,
                (bureau, actor, today) -> bureau.tasks(actor).stream()
                        .map(task -> task.brief().document())
                        .collect(Collectors.toSet()));
        return visit.counted().stream()
                .filter(holding -> holding.head().isKnown())
                .sorted(Comparator.comparing((Holding holding) -> !broken.contains(holding.document()))
                        .thenComparing(holding -> -holding.head().year())
                        .thenComparing(Holding::document))
                .toList();
    }

    Composed compose(Visit visit, DraftRequest request) {
        long events = visit.ledger().events().last();
        Key key = new Key(request, visit.person().name(), visit.version(), events, acting.today());
        synchronized (kept) {
            Composed found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        Composed fresh = fresh(visit, request);
        synchronized (kept) {
            kept.put(key, fresh);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return fresh;
    }

    private Composed fresh(Visit visit, DraftRequest request) {
        Holding holding = request.document() == 0
                ? reports(visit).stream().findFirst().orElseThrow(() -> new Absent("draft", "report"))
                : visit.holding(request.document());
        if (!holding.head().isKnown()) {
            throw new Absent("document", Long.toString(holding.document()));
        }
        Plan plan = plan(visit, holding);
        if (!request.day().isBefore(acting.today())) {
            return acting.ask(
                    visit,
                    (bureau, actor, today) ->
                            new Composing(visit, request, plan, desk(plan, request, bureau, actor, today)).composed());
        }
        Bureau then = new Bureau();
        visit.ledger().events().each(0, event -> {
            if (!Progress.day(event.at()).isAfter(request.day())) {
                then.apply(event);
            }
        });
        Actor actor = acting.ask(visit, (bureau, who, today) -> who);
        return new Composing(visit, request, plan, desk(plan, request, then, actor, request.day())).composed();
    }

    private Plan plan(Visit visit, Holding holding) {
        return visit.once(Plan.class, "draft-" + holding.document(), () -> {
            Reading reading = Readings.of(visit.ledger(), holding);
            return Plan.of(
                    reading,
                    known.all().lookup().accounts().of(reading, holding.file().name()));
        });
    }

    private static Desk desk(Plan plan, DraftRequest request, Bureau bureau, Actor actor, LocalDate day) {
        return new Desk(bureau, actor, day, plan.year(), plan.place(), request.head());
    }

    /// One paper on its way.
    private final class Composing {
        private final Visit visit;
        private final DraftRequest request;
        private final Plan plan;
        private final Desk desk;
        private final Lookup lookup = known.all().lookup();
        private final ReadBack back = new ReadBack(new Reader(known.knowledge()), lookup);

        Composing(Visit visit, DraftRequest request, Plan plan, Desk desk) {
            this.visit = visit;
            this.request = request;
            this.plan = plan;
            this.desk = desk;
        }

        Composed composed() {
            if (request.kind() == Kind.REVIEW) {
                Review review = Review.of(plan, matters(), back);
                return checked(review.paper(), review);
            }
            Paper paper = switch (request.kind()) {
                case BULLETIN, REVIEW -> new Bulletin(desk).paper();
                case TASKS -> new TaskSheet(desk).paper();
                case FULFILMENT -> new FulfilmentSheet(desk, matters()).paper();
                case HALF_YEAR -> new HalfYear(desk, plan).paper();
            };
            return checked(paper, new Review(paper, List.of(), 0));
        }

        private List<Matter> matters() {
            // a day that is past is over, today is not
            LocalDate open = desk.day().isBefore(acting.today()) ? desk.day().plusDays(1) : desk.day();
            return new Matters(plan, desk.bureau(), desk.actor(), new Judging(lookup, open)).all();
        }

        private Composed checked(Paper paper, Review review) {
            Reading reading = back.read(paper.text(false));
            List<Draft.Earlier> earlier = request.kind() == Kind.REVIEW
                    ? new EarlierReports(visit.ledger())
                            .before(reading.report(), visit::sees).stream()
                                    .map(one -> new Draft.Earlier(one.source(), one.reading()))
                                    .toList()
                    : List.of();
            List<Finding> findings = Lint.of(known.knowledge()).findings(new Draft(paper.title(), reading, earlier));
            return new Composed(paper, desk.year(), desk.day(), findings, review.agreements(), review.running());
        }
    }
}
