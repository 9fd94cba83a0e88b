package cn.taizhang.delivery.paper;

/// Numbers of headings. 例: 21 is 二十一.
public final class Numeral {

    private static final String ONES = "一二三四五六七八九十";
    private static final int TEN = 10;

    public static String of(int number) {
        if (number <= TEN) {
            return ONES.substring(number - 1, number);
        }
        int tens = number / TEN;
        int ones = number % TEN;
        return (tens == 1 ? "" : of(tens)) + "十" + (ones == 0 ? "" : of(ones));
    }

    private Numeral() {}
}
