package cn.taizhang.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

    private static final int SEEDS = 2000;

    private static List<Numeral> find(String text) {
        return Numerals.find(text, new Span(0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "增长5%; 5=5 ARABIC",
                "修路1268.3公里; 1268.3=1268.3 ARABIC",
                "收入12,345.6元; 12,345.6=12345.6 ARABIC",
                "分别为5,600家; 5,600=5600 ARABIC",
                "第1.抓项目; 1=1 ARABIC",
                "增长5.; 5=5 ARABIC",
                "百分之五; 百分之五=5 PERCENT",
                "百分之十二点五; 百分之十二点五=12.5 PERCENT",
                "占三分之一; 三分之一=33.3 PERCENT",
                "占四分之3; 四分之3=75 PERCENT",
                "占七成以上; 七成=70 PERCENT",
                "时间过半; 过半=50 PERCENT",
                "增长一倍; 一倍=1 TIMES",
                "翻一番; 翻一番=1 DOUBLING",
                "翻番; 翻番=1 DOUBLING",
                "两位数; 两位数=2 DIGITS",
                "居全省首位; 首位=1 ORDINAL",
                "居全省第三; 三=3 ORDINAL",
                "居全省第二十一; 二十一=21 ORDINAL",
                "突破千亿元; 千亿=100000000000 MAGNITUDE",
                "十五所; 十五=15 MAGNITUDE",
                "二十五所; 二十五=25 CHINESE",
                "两个; 两=2 CHINESE",
            })
    void findsOneNumberWithItsValueAndStyle(String text, String expected) {
        assertThat(find(text))
                .singleElement()
                .extracting(numeral -> text.substring(numeral.start(), numeral.end()) + "="
                        + numeral.value().toPlainString() + " " + numeral.style())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "地区生产总值", "点", "零", "首先", "过去", "翻新", "第一", "重点工作"})
    void findsNoMoreThanThereIs(String text) {
        assertThat(find(text)).hasSize(text.equals("第一") ? 1 : 0);
    }

    @Test
    void looksNotBeyondItsStretch() {
        String text = "增长12345%";
        assertThat(Numerals.find(text, new Span(3, 5)))
                .singleElement()
                .satisfies(numeral -> assertThat(numeral.span()).isEqualTo(new Span(3, 5)));
    }

    @Test
    void keepsOrderWithoutOverlapAndHoldsEveryDigitOnAnyText() {
        String marks = "0123456789,.一二三十百千万亿点零半两第首位翻番分之成倍过数增长";
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(1, 40), 0, marks.length()).forEach(at -> text.append(marks.charAt(at)));
            int last = 0;
            boolean[] held = new boolean[text.length()];
            for (Numeral numeral : find(text.toString())) {
                assertThat(numeral.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                assertThat(numeral.span().isEmpty()).isFalse();
                assertThat(numeral.value().signum()).as(text.toString()).isNotNegative();
                last = numeral.end();
                java.util.Arrays.fill(held, numeral.start(), numeral.end(), true);
            }
            for (int i = 0; i < text.length(); i++) {
                assertThat(held[i] || !Character.isDigit(text.charAt(i)))
                        .as(text.toString())
                        .isTrue();
            }
        }
    }
}
