package cn.taizhang.ingest.docx;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Counts the automatic numbers of lists, which stand in no text: 「一、」 before 「2023年工作回顾」.
///
/// 例: level text 「%1、」 in format chineseCounting gives 「一、」, 「二、」, ….
///
/// - Bullets and formats that are not known give no label.
final class Numbering {

    private static final int LEVELS = 9;
    private static final String DIGITS = "〇一二三四五六七八九";

    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String[]> styles = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private Numbering() {}

    /// How one level of a list counts.
    private static final class Level {
        String format = "";
        String text = "";
        int start = 1;
    }

    static Numbering of(byte @Nullable [] numberingPart, byte @Nullable [] stylesPart) throws XMLStreamException {
        Numbering numbering = new Numbering();
        if (numberingPart != null) {
            numbering.readLists(numberingPart);
            if (stylesPart != null) {
                numbering.readStyles(stylesPart);
            }
        }
        return numbering;
    }

    /// The label of the next paragraph with these properties, or the empty string.
    String label(String style, String list, String level) {
        String[] styled = styles.getOrDefault(style, new String[] {"", ""});
        String listId = list.isEmpty() ? styled[0] : list;
        String abstractId = lists.getOrDefault(listId, "");
        int depth = number(level.isEmpty() ? styled[1] : level, 0);
        if (abstractId.isEmpty() || depth >= LEVELS) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(abstractId, id -> new int[LEVELS]);
        counts[depth]++;
        java.util.Arrays.fill(counts, depth + 1, LEVELS, 0);
        return text(abstractId, depth, counts);
    }

    private String text(String abstractId, int depth, int[] counts) {
        String text = level(abstractId, depth).text;
        for (int i = 0; i <= depth; i++) {
            Level level = level(abstractId, i);
            String mark = "%" + (i + 1);
            if (text.contains(mark)) {
                String counted = counted(level.format, Math.max(counts[i], 1) + level.start - 1);
                if (counted.isEmpty()) {
                    return "";
                }
                text = text.replace(mark, counted);
            }
        }
        return level(abstractId, depth).format.equals("bullet") ? "" : text;
    }

    private Level level(String abstractId, int depth) {
        return levels.getOrDefault(abstractId + "/" + depth, new Level());
    }

    private static String counted(String format, int number) {
        return switch (format) {
            case "decimal" -> Integer.toString(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "";
            default -> "";
        };
    }

    /// 1 to 99 in Chinese. 例: 12 is 「十二」, 30 「三十」.
    private static String chinese(int number) {
        if (number > 99) {
            return "";
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        return number % 10 == 0 && number > 0 ? tens : tens + DIGITS.charAt(number % 10);
    }

    private void readLists(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(part);
        String abstractId = "";
        String list = "";
        Level level = new Level();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = Xml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> abstractId = Xml.attribute(xml, "abstractNumId");
                case "lvl" -> {
                    level = new Level();
                    levels.putIfAbsent(abstractId + "/" + Xml.attribute(xml, "ilvl"), level);
                }
                case "start" -> level.start = number(value, 1);
                case "numFmt" -> level.format = value;
                case "lvlText" -> level.text = value;
                case "num" -> {
                    list = Xml.attribute(xml, "numId");
                    abstractId = "";
                    level = new Level();
                }
                case "abstractNumId" -> lists.put(list, value);
                default -> {
                    // Indents and fonts of the label.
                }
            }
        }
    }

    private void readStyles(byte[] part) throws XMLStreamException {
        XMLStreamReader xml = Xml.reader(part);
        String[] style = {"", ""};
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new String[] {"", ""};
                    styles.put(Xml.attribute(xml, "styleId"), style);
                }
                case "numId" -> style[0] = Xml.attribute(xml, "val");
                case "ilvl" -> style[1] = Xml.attribute(xml, "val");
                default -> {
                    // Fonts and spacing.
                }
            }
        }
    }

    private static int number(String digits, int otherwise) {
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return Integer.parseInt(digits);
    }
}
