package cn.taizhang.table.sheet;

import java.util.List;

/// One row of a sheet that shows something, up to its last cell that does.
record Line(int number, List<Shown> cells) {

    private static final int ALPHABET = 26;

    /// What a cell shows: its text, or the word of its failure. 例: `50%`; `#REF!`.
    record Shown(String text, boolean failed) {

        static final Shown BLANK = new Shown("", false);

        boolean isBlank() {
            return text.isEmpty();
        }
    }

    Shown cell(int column) {
        return column < cells.size() ? cells.get(column) : Shown.BLANK;
    }

    /// The letters of a column as a spreadsheet shows them. 例: 0 is A, 25 is Z, 26 is AA.
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % ALPHABET));
        return column < ALPHABET ? last : letters(column / ALPHABET - 1) + last;
    }
}
