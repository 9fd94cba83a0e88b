package cn.taizhang.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// One column of a table: its name for machines, its headings, its meaning and what its cells may hold.
///
/// 例: `hedgeWord`, 力度用词 · hedge word, text.
///
/// - The name is camelCase, the same in every format.
/// - `unit` is [Bilingual#NONE] where cells have none; `choices` is empty where the values are no closed set.
/// - A cell is of the kind of the column or blank; [Type#TEXT] takes every cell, as its words.
public record Column(
        String name, Type type, Bilingual heading, Bilingual meaning, Bilingual unit, List<Choice> choices) {

    /// What the cells of a column hold.
    public enum Type {
        TEXT,
        NUMBER,
        WHOLE,
        YES_NO,
        TEXTS,
        PLACES
    }

    public Column {
        choices = List.copyOf(choices);
    }

    /// A column without unit and without a closed set of values.
    public static Column of(String name, Type type, Bilingual heading, Bilingual meaning) {
        return new Column(name, type, heading, meaning, Bilingual.NONE, List.of());
    }

    /// A column of words: its name, then heading and meaning in Chinese and English.
    public static Column text(String name, String zh, String en, String meaningZh, String meaningEn) {
        return of(name, Type.TEXT, new Bilingual(zh, en), new Bilingual(meaningZh, meaningEn));
    }

    /// A column of whole numbers: its name, then heading and meaning in Chinese and English.
    public static Column whole(String name, String zh, String en, String meaningZh, String meaningEn) {
        return of(name, Type.WHOLE, new Bilingual(zh, en), new Bilingual(meaningZh, meaningEn));
    }

    /// A column of numbers: its name, then heading and meaning in Chinese and English.
    public static Column number(String name, String zh, String en, String meaningZh, String meaningEn) {
        return of(name, Type.NUMBER, new Bilingual(zh, en), new Bilingual(meaningZh, meaningEn));
    }

    /// A column of several words a cell: its name, then heading and meaning in Chinese and English.
    public static Column texts(String name, String zh, String en, String meaningZh, String meaningEn) {
        return of(name, Type.TEXTS, new Bilingual(zh, en), new Bilingual(meaningZh, meaningEn));
    }

    public Column in(Bilingual otherUnit) {
        return new Column(name, type, heading, meaning, otherUnit, choices);
    }

    public Column oneOf(List<Choice> otherChoices) {
        return new Column(name, type, heading, meaning, unit, otherChoices);
    }

    /// One column for two of the same name, where a table holds several kinds of rows.
    ///
    /// 例: `level` of a report (a word) and of a section (a whole number) becomes text.
    public Column merged(Column other) {
        SequencedSet<Choice> both = new LinkedHashSet<>(choices);
        both.addAll(other.choices);
        return new Column(
                name,
                type == other.type ? type : Type.TEXT,
                heading.and(other.heading, "/", " / "),
                meaning.and(other.meaning, ";", "; "),
                unit.and(other.unit, ";", "; "),
                List.copyOf(both));
    }
}
