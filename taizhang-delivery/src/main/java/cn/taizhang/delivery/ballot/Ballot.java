package cn.taizhang.delivery.ballot;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// What one deputy chose, under a number that chance gave: nothing in it says who.
///
/// 例: `9f2c…e1 0110`: the second and the third of four candidates; `9f2c…e1 3120` of a satisfaction vote: 满意, 不满意,
/// 基本满意, and 弃权 on the fourth.
///
/// - The number has 128 bits in hexadecimal digits; the choices are one digit an item.
public record Ballot(String number, String choices) implements Comparable<Ballot> {

    private static final int BYTES = 16;
    private static final int DIGITS = 2 * BYTES;
    private static final SecureRandom CHANCE = new SecureRandom();

    public Ballot {
        if (!isNumber(number) || !areChoices(choices)) {
            throw new IllegalArgumentException("is no ballot");
        }
    }

    private static boolean isNumber(String words) {
        return words.length() == DIGITS && words.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }

    private static boolean areChoices(String words) {
        return !words.isEmpty() && words.chars().allMatch(c -> c >= '0' && c <= '3');
    }

    /// A new one, with a number that nobody can guess.
    public static Ballot of(String choices) {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new Ballot(HexFormat.of().formatHex(bytes), choices);
    }

    /// The ballot of a line, if it is one.
    public static Optional<Ballot> read(String line) {
        int gap = line.indexOf(' ');
        return gap > 0 && isNumber(line.substring(0, gap)) && areChoices(line.substring(gap + 1))
                ? Optional.of(new Ballot(line.substring(0, gap), line.substring(gap + 1)))
                : Optional.empty();
    }

    /// As it is published.
    public String line() {
        return number + " " + choices;
    }

    /// What was chosen of one item, from 0.
    public int choice(int item) {
        return choices.charAt(item) - '0';
    }

    /// How many candidates were chosen.
    public int chosen() {
        return (int) choices.chars().filter(c -> c != '0').count();
    }

    @Override
    public int compareTo(Ballot other) {
        int order = number.compareTo(other.number);
        return order == 0 ? choices.compareTo(other.choices) : order;
    }

    /// Says nothing: a ballot that gets into a log is no secret any more.
    @Override
    public String toString() {
        return "a ballot";
    }
}
