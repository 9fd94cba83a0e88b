package cn.taizhang.compare.follow.account;

import cn.taizhang.compare.follow.thing.Phase;
import cn.taizhang.compare.follow.thing.Thing;
import cn.taizhang.compare.follow.thing.ThingReader;
import cn.taizhang.compare.panel.Said;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Commitment.Testability.Grade;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Section.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes from a reading what it promises and what it tells.
///
/// 例: of 云汀市 2024 the target 「地区生产总值增长6%左右」 and the result 「新改建农村公路120公里」.
///
/// - Promised are facts with status TARGET, the totals of projects left out, and commitments without a number that can
///   be checked; told are the other facts, and every clause of the parts that look back.
public final class AccountReader {

    private final ThingReader things;
    private final ClauseReader clauses;

    public AccountReader(ThingReader things, Aims aims) {
        this.things = things;
        this.clauses = new ClauseReader(things, aims);
    }

    /// The account of a reading; `source` is the file it came from.
    public Account of(Reading reading, String source) {
        Map<String, Role> roles = Said.roles(reading);
        List<Promise> promises = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Entry entry : reading.entries()) {
            switch (entry) {
                case Fact fact -> fact(reading, fact, roles, promises, told);
                case Commitment commitment
                when isFollowed(commitment) -> promises.add(promise(reading, commitment, roles));
                default -> {
                    // what is neither promised nor told
                }
            }
        }
        told.addAll(clauses.of(reading));
        return new Account(
                Said.report(reading.report(), source), reading.document().length(), promises, told);
    }

    private void fact(Reading reading, Fact fact, Map<String, Role> roles, List<Promise> promises, List<Told> told) {
        Role role = roles.getOrDefault(fact.basis().section(), Role.OPENING);
        Thing thing = things.of(fact.measure().wording());
        Optional<Statement> statement = Said.statement(reading, fact, roles).findFirst();
        boolean promised = fact.status() == Fact.Status.TARGET;
        if (role == Role.GLOSSARY) {
            return;
        }
        if (statement.isEmpty()) {
            if (promised) {
                promises.add(
                        new Promise.InWords(fact, thing, role, fact.period().to(), responsible(reading, fact)));
            }
        } else if (fact.quantity().kind() == Quantity.Kind.INVESTMENT) {
            return;
        } else if (promised) {
            promises.add(new Promise.Number(fact, statement.get(), thing, role, responsible(reading, fact)));
        } else {
            told.add(new Told.Number(
                    fact, statement.get(), thing, things.of(fact.evidence().text()), role));
        }
    }

    private static String responsible(Reading reading, Entry entry) {
        return Responsible.after(
                reading.document().text(), entry.evidence().span().end());
    }

    private static boolean isFollowed(Commitment commitment) {
        Grade grade = commitment.testability().grade();
        return commitment.facts().isEmpty() && (grade == Grade.QUANTIFIED || grade == Grade.VERIFIABLE);
    }

    private Promise promise(Reading reading, Commitment commitment, Map<String, Role> roles) {
        Commitment.Act act = commitment.act();
        Thing thing = things.of(act.object());
        Phase phase = Phase.of(act.stage());
        return new Promise.InWords(
                commitment,
                new Thing(thing.core(), thing.grams(), phase, thing.verbs(), thing.sides()),
                roles.getOrDefault(commitment.section(), Role.TASKS),
                due(commitment.deadline(), reading.report().year()),
                responsible(reading, commitment));
    }

    private static int due(String deadline, int year) {
        return deadline.length() >= 4 ? Integer.parseInt(deadline.substring(0, 4)) : year;
    }
}
