package cn.taizhang.web.slips;

import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.slip.Ladder;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.task.Task;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the form for a slip shows: begun from a task or a problem, with its unit, its light and the slips before it.
///
/// - `rungs` are the kinds that the person may issue; `rung` is the one to begin with.
public record NewSlip(
        List<Rung> rungs,
        Rung rung,
        Matter matter,
        List<Organisation.Placed> units,
        String issuer,
        Ladder ladder,
        LocalDate today) {

    /// What it is to be about; all empty for a slip begun from nothing.
    public record Matter(
            String task, String problem, String title, String unit, List<Lit> lit, int redDays, List<Slip> before) {
        static final Matter NONE = new Matter("", "", "", "", List.of(), 0, List.of());

        public Matter {
            lit = List.copyOf(lit);
            before = List.copyOf(before);
        }
    }

    public NewSlip {
        rungs = List.copyOf(rungs);
        units = List.copyOf(units);
    }

    static NewSlip of(Bureau bureau, Actor actor, LocalDate today) {
        List<Rung> rungs = Arrays.stream(Rung.values())
                .filter(rung -> actor.may(rung.permission()))
                .toList();
        return new NewSlip(
                rungs,
                rungs.getFirst(),
                Matter.NONE,
                bureau.organisation().tree().stream()
                        .filter(placed -> bureau.answersFor(actor, placed.unit().code()))
                        .toList(),
                bureau.organisation()
                        .withAccount(actor.name())
                        .map(member -> bureau.organisation().name(member.unit()))
                        .orElseGet(() -> bureau.organisation().below("").stream()
                                .findFirst()
                                .map(unit -> unit.name())
                                .orElse("")),
                bureau.ladder(),
                today);
    }

    NewSlip about(Bureau bureau, Actor actor, String matter) {
        Optional<Task> task = bureau.task(actor, matter);
        Optional<Problem> problem = bureau.problem(actor, matter);
        List<Slip> before = bureau.slips().about(matter).stream()
                .filter(slip -> bureau.slip(actor, slip.id()).isPresent())
                .toList();
        return task.map(one -> with(new Matter(
                        one.id(),
                        "",
                        one.brief().title(),
                        one.charge().lead(),
                        List.of(bureau.lit(one, today)),
                        bureau.redDays(one, today),
                        before)))
                .or(() -> problem.map(one -> with(
                        new Matter("", one.id(), one.found().title(), one.duty().unit(), List.of(), 0, before))))
                .orElse(this);
    }

    private NewSlip with(Matter other) {
        return new NewSlip(rungs, rung, other, units, issuer, ladder, today);
    }

    NewSlip of(String kind) {
        Rung wanted = Rung.of(kind).filter(rungs::contains).orElse(rung);
        return new NewSlip(rungs, wanted, matter, units, issuer, ladder, today);
    }

    /// By when to answer, as the ladder says for this kind.
    public LocalDate replyBy() {
        return today.plusDays(ladder.of(rung).replyDays());
    }

    /// Whether the kind to begin with would skip a rung.
    public boolean skips() {
        return isAboutSomething() && !Ladder.isNext(rung, matter.before(), today);
    }

    public boolean isAboutSomething() {
        return !matter.title().isEmpty();
    }
}
