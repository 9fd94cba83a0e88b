package cn.taizhang.web.assessments;

import cn.taizhang.delivery.assessment.Assessment;
import cn.taizhang.delivery.assessment.Card;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Needs;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.visit.Visit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The assessment of a term, for programs.
@RestController
@Tag(name = "assessments")
final class AssessmentsApi {

    private final Acting acting;

    AssessmentsApi(Acting acting) {
        this.acting = acting;
    }

    /// The term and the report cards of the units one may see; `lockedAt` is null while it runs.
    public record Told(
            String term,
            LocalDate from,
            LocalDate to,
            int version,
            @Nullable Instant lockedAt,
            LocalDate countsUntil,
            List<Rated> cards) {}

    /// The card of a unit; `rank` and `score` are null of a unit in which nothing counts.
    public record Rated(
            String unit,
            String unitName,
            String group,
            @Nullable Integer rank,
            @Nullable BigDecimal score,
            String grade,
            List<Part> parts,
            List<String> missed) {
        static Rated of(TermModel.Line line) {
            Card card = line.card();
            boolean rated = card.rated().rank() > 0;
            return new Rated(
                    card.unit(),
                    line.name(),
                    card.group(),
                    rated ? card.rated().rank() : null,
                    rated ? card.rated().score() : null,
                    Words.of(card.rated().grade()),
                    card.marks().stream().map(Part::of).toList(),
                    card.missed());
        }
    }

    /// One component with both its numbers; `points` are null of nothing.
    public record Part(
            String component,
            int weight,
            long numerator,
            long denominator,
            @Nullable BigDecimal points) {
        static Part of(Card.Mark mark) {
            return new Part(
                    Words.of(mark.component()),
                    mark.weight(),
                    mark.numerator(),
                    mark.denominator(),
                    mark.counts() ? mark.points() : null);
        }
    }

    @GetMapping("/api/v1/assessments/{id}")
    @Needs(Permission.TASKS)
    @Operation(summary = "The report cards of a term such as 2025 or 2025H1, as locked, else as they stand")
    Told term(Visit visit, @PathVariable String id) {
        TermModel model = AssessmentsPage.model(acting, visit, id);
        TermModel.Stand stand = model.stand();
        Optional<Assessment> locked = stand.locked();
        return new Told(
                stand.term().code(),
                stand.term().begin(),
                stand.term().end(),
                stand.versions().size(),
                locked.map(held -> held.locked().at()).orElse(null),
                stand.until(),
                model.groups().values().stream()
                        .flatMap(List::stream)
                        .map(Rated::of)
                        .toList());
    }
}
