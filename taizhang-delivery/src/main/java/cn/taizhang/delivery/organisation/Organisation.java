package cn.taizhang.delivery.organisation;

import cn.taizhang.delivery.field.Fields;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The units in their tree, and the people in them.
///
/// 例: 云汀市政府 above 市发展改革委, 南浦县 and 云汀高新区; `under(Set.of("YT"))` is all of them.
///
/// - Folded from the events `unit.set` and `member.set`, `member.left`; used under the lock of the office.
public final class Organisation {

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();
    /// Filled by those who ask, many at once.
    private final Map<String, Set<String>> covered = new ConcurrentHashMap<>();

    /// A unit is made or changed.
    public void setUnit(String code, Fields fields) {
        units.put(
                code,
                new Unit(
                        code,
                        fields.text("name"),
                        fields.choice(Unit.Kind.class, "kind", Unit.Kind.DEPARTMENT),
                        fields.text("parent"),
                        fields.text("place"),
                        fields.text("peers"),
                        fields.has("closed")));
        covered.clear();
    }

    /// A person is made or changed.
    public void setMember(String key, Fields fields) {
        members.put(
                key,
                new Member(
                        fields.text("name"),
                        fields.text("unit"),
                        fields.text("post"),
                        fields.text("account"),
                        fields.text("mail"),
                        fields.text("telephone")));
    }

    /// A person has left.
    public void dropMember(String key) {
        members.remove(key);
    }

    public Collection<Unit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    public Collection<Member> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    /// The name of a unit, its code where it is unknown.
    public String name(String code) {
        Unit unit = units.get(code);
        return unit == null ? code : unit.name();
    }

    /// The unit of that name or code. 例: 市发展改革委.
    public Optional<Unit> called(String words) {
        Unit coded = units.get(words);
        return coded != null
                ? Optional.of(coded)
                : units.values().stream()
                        .filter(unit -> unit.name().equals(words))
                        .findFirst();
    }

    public Optional<Member> withAccount(String account) {
        Member known = members.get(account);
        return account.isEmpty() || known == null ? Optional.empty() : Optional.of(known);
    }

    /// Whether two names mean one person, each being that of an account or as people say it. 例: `liming` and 李明, who
    /// has
    /// that account.
    public boolean isSame(String one, String other) {
        return person(one).equals(person(other));
    }

    /// Whether a name means the person with an account and nobody else: the account itself, or the name of one person
    /// alone. 例: 李明 means `liming` unless there are two of that name.
    public boolean isSelf(String name, String account) {
        List<Member> called = members.values().stream()
                .filter(member -> member.name().equals(name))
                .toList();
        return name.equals(account)
                || withAccount(name).isEmpty()
                        && called.size() == 1
                        && called.getFirst().account().equals(account);
    }

    private String person(String name) {
        return withAccount(name).map(Member::name).orElse(name);
    }

    /// Which peer group each unit belongs to: the one it was given, else all of its kind. 例: 南浦县 belongs to 县区.
    ///
    /// - Governments and what is closed have no peers.
    public Map<String, String> peers() {
        Map<String, String> groups = new LinkedHashMap<>();
        for (Unit unit : units.values()) {
            if (!unit.closed() && unit.kind() != Unit.Kind.GOVERNMENT) {
                groups.put(
                        unit.code(),
                        unit.peers().isBlank()
                                ? unit.kind().words().zh()
                                : unit.peers().strip());
            }
        }
        return groups;
    }

    public List<Member> of(String unit) {
        return members.values().stream()
                .filter(member -> member.unit().equals(unit))
                .toList();
    }

    /// The names of the people of a unit and of those below it.
    public List<String> people(String unit) {
        Set<String> all = under(Set.of(unit));
        return members.values().stream()
                .filter(member -> all.contains(member.unit()))
                .map(Member::name)
                .distinct()
                .toList();
    }

    /// Whether a name or an account is that of a person of a unit or of one below it. 例: 李明 of 南浦县教育局 for 南浦县.
    public boolean hasPerson(String unit, String name) {
        Set<String> all = under(Set.of(unit));
        return members.values().stream()
                .filter(member -> all.contains(member.unit()))
                .anyMatch(
                        member -> member.name().equals(name) || member.account().equals(name));
    }

    /// The units right below one, or at the top for the empty code, in the order in which they were made.
    public List<Unit> below(String code) {
        return units.values().stream()
                .filter(unit -> unit.parent().equals(code))
                .toList();
    }

    /// Some units and all below them; unknown codes cover nothing.
    public Set<String> under(Collection<String> codes) {
        if (codes.size() == 1) {
            return under(codes.iterator().next());
        }
        Set<String> all = new TreeSet<>();
        codes.forEach(code -> all.addAll(under(code)));
        return all;
    }

    private Set<String> under(String code) {
        return covered.computeIfAbsent(code, this::covering);
    }

    private Set<String> covering(String code) {
        Set<String> found = new TreeSet<>();
        if (units.containsKey(code)) {
            collect(code, found);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(found));
    }

    private void collect(String code, Set<String> found) {
        if (found.add(code)) {
            below(code).forEach(unit -> collect(unit.code(), found));
        }
    }

    /// A unit with how deep it stands in the tree, from 0.
    public record Placed(Unit unit, int depth) {}

    /// All units, each after the one above it.
    public List<Placed> tree() {
        return branch("", 0).toList();
    }

    private Stream<Placed> branch(String code, int depth) {
        return below(code).stream()
                .sorted(Comparator.comparing(Unit::kind).thenComparing(Unit::code))
                .flatMap(unit -> Stream.concat(Stream.of(new Placed(unit, depth)), branch(unit.code(), depth + 1)));
    }
}
