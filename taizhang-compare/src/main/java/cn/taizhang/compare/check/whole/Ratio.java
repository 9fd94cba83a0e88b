package cn.taizhang.compare.check.whole;

import cn.taizhang.core.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The shares of the three sectors, written as a ratio.
///
/// 例: 8.2∶45.3∶46.5 of 「三次产业结构为8.2∶45.3∶46.5」.
///
/// - Three numbers with nothing but `:` or `∶` between, after a word for the structure of the economy.
record Ratio(Span span, List<BigDecimal> shares) {

    private static final String COLONS = ":∶：";
    private static final int NUMBERS = 3;
    private static final int LONGEST = 8;
    private static final int LEAD = 40;

    Ratio {
        shares = List.copyOf(shares);
    }

    static List<Ratio> all(String text) {
        List<Ratio> ratios = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = end(text, at);
            List<BigDecimal> shares = shares(text.substring(at, end));
            if (shares.size() == NUMBERS && isStructure(text.substring(Math.max(0, at - LEAD), at))) {
                ratios.add(new Ratio(new Span(at, end), shares));
            }
            at = Math.max(end, at + 1);
        }
        return ratios;
    }

    private static boolean isStructure(String lead) {
        int stop = Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('\n'));
        String words = lead.substring(stop + 1);
        return words.contains("产业") || words.contains("三产") || words.contains("经济结构");
    }

    /// The end of numbers and colons that follow each other.
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()
                && (isDigit(text.charAt(at)) || text.charAt(at) == '.' || COLONS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        while (at > from && !isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static List<BigDecimal> shares(String words) {
        List<BigDecimal> shares = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || COLONS.indexOf(words.charAt(i)) >= 0) {
                String number = words.substring(start, i);
                if (number.isEmpty() || number.length() > LONGEST || number.indexOf('.') != number.lastIndexOf('.')) {
                    return List.of();
                }
                shares.add(new BigDecimal(number.endsWith(".") ? number + "0" : number));
                start = i + 1;
            }
        }
        return shares;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
