package cn.taizhang.app.scope;

import java.util.ArrayList;
import java.util.List;

/// Which years are wanted; none named means all.
///
/// 例: `2010-2024,2026`.
public record Years(List<Stretch> stretches) {

    private static final int DIGITS = 4;

    /// From one year to another, both wanted.
    public record Stretch(int from, int to) {}

    /// A piece that names no years: 20x4, 2024-2010.
    public static final class Odd extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String piece;

        Odd(String piece) {
            super("no years: " + piece);
            this.piece = piece;
        }

        public String piece() {
            return piece;
        }
    }

    public Years {
        stretches = List.copyOf(stretches);
    }

    /// The years of a wording; one that is none is [Odd].
    public static Years parse(String wording) {
        List<Stretch> stretches = new ArrayList<>();
        for (String piece : wording.isBlank() ? new String[0] : wording.split(",", -1)) {
            String[] ends = piece.strip().split("-", -1);
            Stretch stretch = new Stretch(year(ends[0], piece), year(ends[ends.length - 1], piece));
            if (ends.length > 2 || stretch.from() > stretch.to()) {
                throw new Odd(piece);
            }
            stretches.add(stretch);
        }
        return new Years(stretches);
    }

    private static int year(String digits, String piece) {
        String year = digits.strip();
        if (year.length() != DIGITS || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Odd(piece);
        }
        return Integer.parseInt(year);
    }

    public boolean hold(int year) {
        return stretches.isEmpty()
                || stretches.stream().anyMatch(stretch -> stretch.from() <= year && year <= stretch.to());
    }
}
