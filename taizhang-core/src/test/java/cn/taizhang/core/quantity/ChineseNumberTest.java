package cn.taizhang.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChineseNumberTest {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] POWERS = {"", "十", "百", "千"};

    private static String value(String words) {
        return ChineseNumber.value(words, 0, words.length()).toPlainString();
    }

    /// 3052 is 三千零五十二.
    private static String words(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = words.length() > 0;
            } else {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(POWERS[power]);
                gap = false;
            }
        }
        return words.toString();
    }

    @Test
    void readsEveryNumberBelowTenThousand() {
        for (int number = 1; number < 10_000; number++) {
            assertThat(value(words(number))).as(words(number)).isEqualTo(String.valueOf(number));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "两, 2",
        "十, 10",
        "十五, 15",
        "三十五, 35",
        "二点五, 2.5",
        "十二点零五, 12.05",
        "半, 0.5",
        "三万, 30000",
        "三万五千, 35000",
        "两百万, 2000000",
        "五亿, 500000000",
        "千亿, 100000000000",
        "百万, 1000000",
        "一二三, 123",
        "二〇三五, 2035",
        "六亿三千万, 630000000",
    })
    void readsMagnitudesFractionsAndStrungDigits(String words, String value) {
        assertThat(value(words)).isEqualTo(value);
    }
}
