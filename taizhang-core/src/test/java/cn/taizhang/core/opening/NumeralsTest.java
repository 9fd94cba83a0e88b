package cn.taizhang.core.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十七,17", "二十,20", "二十三,23", "4,4", "17,17"})
    void readsOrdinals(String text, int value) {
        assertThat(Numerals.ordinal(text, 0, text.length())).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"2024,2024", "二〇二四,2024", "二○○四,2004", "一九九九,1999", "1236,0", "20,0", "二十一世,0"})
    void readsYears(String text, int value) {
        assertThat(Numerals.year(text, 0)).isEqualTo(value);
    }

    @Test
    void readsDatesInDigitsAndInChinese() {
        assertThat(Dated.at("2024年3月12日在", 0).iso()).isEqualTo("2024-03-12");
        assertThat(Dated.at("一九九九年一月二十七日", 0).iso()).isEqualTo("1999-01-27");
        assertThat(Dated.at("1999年2月日", 0).iso()).isEmpty();
        assertThat(Dated.at("1999年2月日", 0).year()).isEqualTo(1999);
        assertThat(Dated.at("1999年12月29日", 0).reportYear()).isEqualTo(2000);
        assertThat(Dated.at("2024年13月1日", 0).found()).isFalse();
    }
}
