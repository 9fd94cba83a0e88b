package cn.taizhang.delivery.staffing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Decision.Fault;
import cn.taizhang.delivery.office.Decision.Refused;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes units and people, or changes those that are there. All or nothing; every fault with its place.
///
/// 例: 31 units and 62 people of 云汀市 from one sheet.
///
/// - A unit stands below one that is there or comes with it, never below itself.
/// - An account belongs to one person. What is the same as before makes no event.
public record SetUp(List<NewUnit> units, List<NewMember> members) implements Command {

    /// The units and people that are taken at once.
    private static final int MOST = 5_000;

    private static final Decision NOTHING_WRONG = new Decision.Events("", List.of());

    /// A unit and where it was written.
    public record NewUnit(String place, Unit unit) {}

    /// A person and where they were written.
    public record NewMember(String place, Member member) {}

    public SetUp {
        units = List.copyOf(units);
        members = List.copyOf(members);
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("unit.not_yours");
        }
        if (units.size() + members.size() > MOST) {
            return Decision.refused("unit.many", Integer.toString(MOST));
        }
        Map<String, Unit> all = new HashMap<>();
        bureau.organisation().units().forEach(unit -> all.put(unit.code(), unit));
        units.forEach(one -> all.put(one.unit().code(), one.unit()));
        List<Fault> faults = new ArrayList<>();
        units.forEach(one -> checkWords(one.place(), fields(one.unit()), faults));
        members.forEach(one -> checkWords(one.place(), fields(one.member()), faults));
        checkUnits(all, faults);
        checkMembers(bureau, all, faults);
        return faults.isEmpty() ? events(bureau) : new Decision.Faults(faults);
    }

    private static void checkWords(String place, Map<String, String> fields, List<Fault> faults) {
        if (Values.check(Fields.of(fields)).orElse(NOTHING_WRONG) instanceof Refused refused) {
            faults.add(new Fault(place, refused));
        }
    }

    private void checkUnits(Map<String, Unit> all, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        all.values().forEach(unit -> names.merge(unit.name(), unit.code(), (a, b) -> a.equals(b) ? a : ""));
        for (NewUnit one : units) {
            Unit unit = one.unit();
            if (!Unit.isCode(unit.code())) {
                faults.add(fault(one.place(), "unit.code", unit.code()));
            } else if (!seen.add(unit.code())) {
                faults.add(fault(one.place(), "unit.twice", unit.code()));
            } else if (unit.name().isBlank()) {
                faults.add(fault(one.place(), "unit.no_name", unit.code()));
            } else if (names.getOrDefault(unit.name(), "").isEmpty()) {
                faults.add(fault(one.place(), "unit.same_name", unit.name()));
            } else if (!unit.parent().isEmpty() && !all.containsKey(unit.parent())) {
                faults.add(fault(one.place(), "unit.no_parent", unit.parent()));
            } else if (isBelowItself(unit, all)) {
                faults.add(fault(one.place(), "unit.circle", unit.code()));
            }
        }
    }

    private static boolean isBelowItself(Unit unit, Map<String, Unit> all) {
        Set<String> above = new HashSet<>();
        Optional<Unit> at = Optional.of(unit);
        while (at.isPresent()) {
            if (!above.add(at.get().code())) {
                return true;
            }
            at = Optional.ofNullable(all.get(at.get().parent()));
        }
        return false;
    }

    private void checkMembers(Bureau bureau, Map<String, Unit> all, List<Fault> faults) {
        Set<String> seen = new HashSet<>();
        for (NewMember one : members) {
            Member member = one.member();
            if (member.name().isBlank()) {
                faults.add(fault(one.place(), "member.no_name"));
            } else if (!all.containsKey(member.unit())) {
                faults.add(fault(one.place(), "unit.unknown", member.unit()));
            } else if (!seen.add(member.key())) {
                faults.add(fault(one.place(), "member.twice", member.key()));
            } else if (!member.mail().isEmpty() && !isMail(member.mail())) {
                faults.add(fault(one.place(), "member.mail", member.mail()));
            } else if (isTaken(bureau, member)) {
                faults.add(fault(one.place(), "member.account", member.account()));
            }
        }
    }

    /// Another person, of another name, has the account.
    private static boolean isTaken(Bureau bureau, Member member) {
        return bureau.organisation()
                .withAccount(member.account())
                .filter(known -> !known.name().equals(member.name()))
                .isPresent();
    }

    private static boolean isMail(String words) {
        int at = words.indexOf('@');
        return at > 0
                && at == words.lastIndexOf('@')
                && at < words.length() - 1
                && words.length() <= 200
                && words.chars().allMatch(c -> c > ' ' && c < 127 && "<>()[]\\,;:\"".indexOf(c) < 0);
    }

    private static Fault fault(String place, String reason, String... values) {
        return new Fault(place, new Refused(reason, List.of(values)));
    }

    private Decision events(Bureau bureau) {
        List<Happening> all = new ArrayList<>();
        Set<Member> known = Set.copyOf(bureau.organisation().members());
        for (NewUnit one : units) {
            if (!bureau.organisation().unit(one.unit().code()).equals(Optional.of(one.unit()))) {
                all.add(Happening.of("unit.set", "unit:" + one.unit().code(), fields(one.unit())));
            }
        }
        for (NewMember one : members) {
            if (!known.contains(one.member())) {
                all.add(Happening.of("member.set", "member:" + one.member().key(), fields(one.member())));
            }
        }
        return new Decision.Events("", all);
    }

    private static Map<String, String> fields(Unit unit) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("name", unit.name());
        fields.put("kind", unit.kind().name());
        fields.put("parent", unit.parent());
        fields.put("place", unit.place());
        fields.put("peers", unit.peers());
        fields.put("closed", unit.closed() ? "yes" : "");
        return fields;
    }

    private static Map<String, String> fields(Member member) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("name", member.name());
        fields.put("unit", member.unit());
        fields.put("post", member.post());
        fields.put("account", member.account());
        fields.put("mail", member.mail());
        fields.put("telephone", member.telephone());
        return fields;
    }
}
