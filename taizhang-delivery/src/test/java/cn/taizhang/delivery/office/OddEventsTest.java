package cn.taizhang.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.taizhang.delivery.answering.Handled;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.dispatch.Pack;
import cn.taizhang.delivery.dispatch.Simulation;
import cn.taizhang.delivery.escalation.Suggestion;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Possible;
import cn.taizhang.delivery.landing.Proposal;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.motion.Tally;
import cn.taizhang.delivery.project.Rates;
import cn.taizhang.delivery.reminding.Mine;
import cn.taizhang.delivery.reminding.Standing;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever the events of a ledger hold, all others can be read, and every question has an answer.
///
/// - No event can be taken back: one that could not be read would end the work of the whole bureau.
class OddEventsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 9, 18);

    private static final String KEY = Seal.publicKey(KeyHalf.fresh());

    private static final List<String> VALUES = List.of(
            "",
            "1e9999999",
            "-1e-9999999",
            "NaN",
            "０．５",
            "99.999",
            "-7",
            "999999999999999999",
            "12,5",
            "0",
            "50",
            "100",
            "0000-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2025-02-29",
            "2024-02-29",
            "2025-06-30",
            "2025-09-20",
            "yes",
            "no",
            "RED",
            "NONE",
            "COUNTY",
            "WEEKLY",
            "GAJ",
            "JYJ",
            "T2025-0001",
            "T2025-0002",
            "Q2025-0001",
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "一\n二\r三\u0000\t四",
            "T2025-0001\tRED",
            "工业|TASKS|60|工业",
            "项目|PROJECTS|40|\n|||",
            "QUARTER",
            "UPHELD",
            "县区|DONE=100|TIMELY=0",
            KEY,
            "C2025-0001 一\nC2025-0002 二\nT2025-0001 三",
            "李明",
            "李明\n王强",
            "0123456789abcdef0123456789abcdef 010\n1123456789abcdef0123456789abcdef 333\nx",
            "\t\t\t\tBEHIND 1 2 3");

    private static final List<String> KINDS = List.of(
            "unit.set",
            "member.set",
            "member.left",
            "task.propose",
            "task.edit",
            "task.file",
            "task.assign",
            "task.sign",
            "task.report",
            "task.submit",
            "task.ask-extension",
            "task.merge",
            "task.carry",
            "task.nonsense",
            "record.aside",
            "problem.log",
            "problem.recognise",
            "problem.order",
            "problem.rectified",
            "problem.accept",
            "problem.grade",
            "slip.issue",
            "slip.answer",
            "slip.judge",
            "project.propose",
            "project.edit",
            "project.stage",
            "project.invest",
            "project.drop",
            "meeting.hold",
            "meeting.decide",
            "meeting.settle",
            "baseline.freeze",
            "notice.raise",
            "notice.mail",
            "notice.sent",
            "notice.clear",
            "notice.read",
            "league.define",
            "race.show",
            "race.appeal",
            "race.rule",
            "race.publish",
            "miss.explain",
            "miss.rule",
            "assessment.lock",
            "assessment.open",
            "setting.assessment",
            "setting.lights",
            "setting.notices",
            "setting.ladder",
            "candidate.gather",
            "candidate.screen",
            "candidate.task",
            "vote.open",
            "vote.key",
            "vote.half",
            "vote.fail",
            "vote.cast",
            "vote.close",
            "vote.decide",
            "vote.void",
            "motion.register",
            "motion.assign",
            "motion.answer",
            "motion.judge",
            "motion.link",
            "setting.congress",
            "setting.motions",
            "login.failed");

    private static final List<String> FIELDS = List.of(
            "name",
            "kind",
            "parent",
            "closed",
            "unit",
            "title",
            "lead",
            "helpers",
            "start",
            "due",
            "year",
            "base",
            "target",
            "proof",
            "tier",
            "rhythm",
            "document",
            "records",
            "value",
            "percent",
            "to",
            "into",
            "major",
            "origin",
            "found",
            "task",
            "owner",
            "rung",
            "grounds",
            "reply",
            "verdict",
            "total",
            "plan",
            "done",
            "on",
            "stage",
            "date",
            "day",
            "planned-started",
            "item",
            "words",
            "cleared",
            "reason",
            "figure",
            "about",
            "upto",
            "yellowPoints",
            "redPoints",
            "before",
            "hour",
            "warning.red",
            "jumps",
            "items",
            "key",
            "roll",
            "left",
            "teller",
            "quorum",
            "results",
            "places",
            "ballots",
            "chosen",
            "deputies",
            "opinion",
            "months",
            "attended",
            "text",
            "doer",
            "keys",
            "lanes",
            "kind",
            "weight-PROGRESS",
            "least",
            "grace",
            "until",
            "unit",
            "number",
            "outcome",
            "then",
            "now",
            "ranks",
            "cards",
            "weights",
            "quota",
            "cause");

    private final Random random = new Random();
    private final Bureau bureau = new Bureau();
    private final List<Event> events = new ArrayList<>();

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void happens() {
        String kind = one(KINDS);
        String subject = random.nextInt(20) == 0
                ? one(VALUES)
                : switch (kind.substring(0, kind.indexOf('.'))) {
                    case "task" -> "task:T2025-000" + (1 + random.nextInt(4));
                    case "problem" -> "problem:Q2025-000" + (1 + random.nextInt(3));
                    case "slip" -> "slip:R2025-000" + (1 + random.nextInt(3));
                    case "project" -> "project:P2025-000" + (1 + random.nextInt(3));
                    case "meeting" -> "meeting:M2025-00" + (1 + random.nextInt(3));
                    case "candidate" -> "candidate:C2025-000" + (1 + random.nextInt(3));
                    case "vote" -> "vote:V2025-0" + (1 + random.nextInt(3));
                    case "motion" -> "motion:Y2025-000" + (1 + random.nextInt(3));
                    case "unit" -> "unit:" + one(List.of("GAJ", "JYJ", "BH"));
                    case "record" -> "record:8e13";
                    case "league" -> "league:" + one(List.of("L1", "L2", "X", ""));
                    case "race" -> "race:" + one(List.of("L1-2025Q1", "L1-2025Q2", "L2-2025-03", "L1-", "x"));
                    case "miss" -> "miss:T2025-000" + (1 + random.nextInt(4));
                    case "assessment" -> "assessment:" + one(List.of("2025", "2025H1", "9999", "x"));
                    default -> kind + ":x";
                };
        TreeMap<String, String> fields = new TreeMap<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            fields.put(one(FIELDS), one(VALUES));
        }
        fields.values().removeIf(String::isEmpty);
        Instant at = TODAY.minusDays(random.nextInt(300))
                .atTime(9, 0)
                .atZone(ZoneOffset.UTC)
                .toInstant();
        events.add(new Event(events.size() + 1L, at, "李明", kind, subject, fields));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void neverKeepsTheOthersFromBeingRead(int seed) {
        random.setSeed(seed);
        for (int i = 0; i < 2_000; i++) {
            happens();
        }
        for (Event event : events) {
            assertThatCode(() -> bureau.apply(event)).as("%s", event).doesNotThrowAnyException();
            if (event.seq() % 50 == 0) {
                assertThatCode(this::asks).as("after %s", event).doesNotThrowAnyException();
            }
        }
        assertThat(bureau.tasks().all()).isNotEmpty();
    }

    private void asks() {
        Actor actor = Actor.alone("周督查");
        bureau.tasks(actor).forEach(task -> {
            bureau.lit(task, TODAY);
            bureau.redDays(task, TODAY);
            Possible.of(bureau, actor, task, TODAY);
            Proposal.fields(task);
        });
        Pack.of(bureau, actor, new Pack.Asked(Rhythm.WEEKLY, "", Fields.NO_DATE, Fields.NO_DATE, 100), TODAY);
        Suggestion.of(bureau, actor, TODAY);
        Simulation.of(bureau, bureau.tasks().all(), LightRules.Preset.STRICT.rules(), TODAY);
        new Standing(bureau, TODAY).all();
        new Mine(bureau, actor).all();
        bureau.plan("", TODAY, "");
        Rates.of(bureau.projects(actor), TODAY);
        bureau.projects(actor).forEach(project -> {
            project.late(TODAY);
            project.money().share();
        });
        for (String term : List.of("2025", "2025H1")) {
            Term.of(term)
                    .ifPresent(one ->
                            bureau.contests().cards(one, bureau.contests().scheme(), TODAY));
            bureau.contests()
                    .assessments()
                    .of(term)
                    .ifPresent(one -> one.changes(bureau.contests().cards(one.term(), one.scheme(), TODAY)));
        }
        bureau.contests()
                .races()
                .all()
                .forEach(race -> race.standings()
                        .forEach(one -> bureau.contests().races().movement(race, one)));
        bureau.organisation().tree();
        Seen.votes(bureau, actor).forEach(vote -> {
            vote.adoption();
            vote.adopted();
            vote.satisfaction();
            bureau.congress().isTied(vote);
        });
        bureau.congress().judged("T2025-0001");
        Tally.of(Handled.motions(bureau, actor), TODAY);
        bureau.slips(actor).forEach(slip -> slip.failed(TODAY));
    }
}
