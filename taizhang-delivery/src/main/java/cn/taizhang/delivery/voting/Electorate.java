package cn.taizhang.delivery.voting;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which accounts there are that can be on the roll of a vote, and which can be its second teller 监票人.
///
/// 例: 213 accounts of the role 代表 that are in use; each of these, and 赵琳 of the office, can be a teller.
///
/// - Who opens a vote says it at that moment: accounts are kept elsewhere.
public record Electorate(Set<String> deputies, Set<String> tellers) {

    public Electorate {
        deputies = Set.copyOf(deputies);
        tellers = Set.copyOf(tellers);
    }

    /// The names of a roll that are no deputies.
    List<String> odd(List<String> roll) {
        return roll.stream().filter(name -> !deputies.contains(name)).distinct().toList();
    }

    /// Those of a roll whose accounts are still in use. 例: 212 of 213 when one has left since the first vote.
    List<String> remaining(List<String> roll) {
        return roll.stream().filter(deputies::contains).toList();
    }

    /// How many deputies with an account in use are not on a roll.
    int left(List<String> roll) {
        return (int) deputies.stream().filter(name -> !roll.contains(name)).count();
    }

    /// The names that stand on a roll more than once.
    static List<String> twice(List<String> roll) {
        Set<String> seen = new TreeSet<>();
        return roll.stream().filter(name -> !seen.add(name)).distinct().toList();
    }
}
