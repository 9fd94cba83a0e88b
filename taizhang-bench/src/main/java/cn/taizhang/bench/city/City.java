package cn.taizhang.bench.city;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.organisation.Unit.Kind;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The units of an invented city in their tree, and the people who work in them.
///
/// 例: 市政府 above 28 departments, 13 counties and four parks, four counties each above a bureau of its own; `p0041` of
/// 第1局 is one of 450 people of lead and helping units.
///
/// - Always the same: nothing here is left to chance.
public record City(List<Unit> units, List<Person> people) {

    private static final String ROOT = "YT";
    private static final int DEPARTMENTS = 28;
    private static final int COUNTIES = 13;
    private static final int SMALLER = 4;
    private static final int LEADERS = 10;
    private static final int SUPERVISORS = 30;
    private static final int DEPUTIES = 8;
    private static final int AUDITORS = 2;

    /// Someone with an account, who belongs to a unit.
    public record Person(String account, String unit, Role role) {

        /// As the office knows them: who works for a unit sees that unit, the others see all.
        public Actor actor() {
            boolean ofUnit = role == Role.LEAD_UNIT || role == Role.HELPING_UNIT;
            return new Actor(
                    account, role.permissions(), !ofUnit, ofUnit ? Set.of(unit) : Set.of(), EnumSet.allOf(Tier.class));
        }

        Member member() {
            return new Member(
                    "人员" + account.substring(1),
                    unit,
                    "科员",
                    account,
                    account + "@example.cn",
                    "0000" + account.substring(1));
        }
    }

    public City {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }

    /// The city with so many people, at least 51.
    public static City of(int people) {
        List<Unit> units = new ArrayList<>();
        units.add(unit(ROOT, "云汀市人民政府", Kind.GOVERNMENT, ""));
        for (int i = 1; i <= DEPARTMENTS; i++) {
            units.add(unit("YT-J" + i, "市第" + i + "局", Kind.DEPARTMENT, ROOT));
        }
        for (int i = 1; i <= COUNTIES; i++) {
            units.add(unit("YT-X" + i, "第" + i + "县", Kind.COUNTY, ROOT));
        }
        for (int i = 1; i <= SMALLER; i++) {
            units.add(unit("YT-Y" + i, "第" + i + "园区", Kind.PARK, ROOT));
            units.add(unit("YT-X" + i + "-1", "第" + i + "县教育局", Kind.DEPARTMENT, "YT-X" + i));
        }
        return new City(units, people(units, people));
    }

    private static Unit unit(String code, String name, Kind kind, String parent) {
        return new Unit(code, name, kind, parent, "", "", false);
    }

    private static List<Person> people(List<Unit> units, int number) {
        List<Role> roles = new ArrayList<>();
        roles.addAll(Collections.nCopies(LEADERS, Role.LEADER));
        roles.addAll(Collections.nCopies(SUPERVISORS, Role.SUPERVISOR));
        roles.addAll(Collections.nCopies(DEPUTIES, Role.DEPUTY));
        roles.addAll(Collections.nCopies(AUDITORS, Role.AUDITOR));
        int offices = units.size() - 1;
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            boolean ofUnit = i >= roles.size();
            int turn = ofUnit ? (i - roles.size()) / offices : 0;
            people.add(new Person(
                    String.format(Locale.ROOT, "p%04d", i + 1),
                    ofUnit ? units.get(1 + (i - roles.size()) % offices).code() : ROOT,
                    ofUnit ? (turn % 3 == 2 ? Role.HELPING_UNIT : Role.LEAD_UNIT) : roles.get(i)));
        }
        return people;
    }

    /// All units that can lead a task.
    List<Unit> offices() {
        return units.subList(1, units.size());
    }

    List<String> counties() {
        return units.stream()
                .filter(unit -> unit.kind() == Kind.COUNTY)
                .map(Unit::code)
                .toList();
    }

    /// The first of a role.
    Actor one(Role role) {
        return nth(role, 0);
    }

    /// One of a role, in turn.
    Actor nth(Role role, int number) {
        List<Person> all =
                people.stream().filter(person -> person.role() == role).toList();
        return all.get(number % all.size()).actor();
    }

    /// Who reports for a unit.
    Actor reporter(String unit) {
        return people.stream()
                .filter(person -> person.unit().equals(unit) && person.role() == Role.LEAD_UNIT)
                .findFirst()
                .orElseThrow()
                .actor();
    }
}
