package cn.taizhang.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XlsxTextTest {

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(XlsxText.of("地区生产总值_GDP\t增长6%\n𠮷\uE000\uFFFD")).isEqualTo("地区生产总值_GDP\t增长6%\n𠮷\uE000\uFFFD");
    }

    @Test
    void disarmsFormulas() {
        assertThat(XlsxText.of("=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(XlsxText.of("\u0001=HYPERLINK(1)")).isEqualTo("'=HYPERLINK(1)");
        assertThat(XlsxText.of("-40.3")).isEqualTo("-40.3");
    }

    @Test
    void dropsWhatXmlForbids() {
        assertThat(XlsxText.of("甲\u0000\u0008乙\u001F")).isEqualTo("甲乙");
        assertThat(XlsxText.of("甲\uFFFE\uFFFF")).isEqualTo("甲\uFFFD\uFFFD");
        assertThat(XlsxText.of("\uD842甲\uDFB7")).isEqualTo("\uFFFD甲\uFFFD");
        assertThat(XlsxText.of("甲\uD842")).isEqualTo("甲\uFFFD");
    }

    @Test
    void breaksLinesAsSpreadsheetsDo() {
        assertThat(XlsxText.of("甲\r\n乙\r丙\n")).isEqualTo("甲\n乙\n丙\n");
    }

    @Test
    void escapesWhatLooksLikeAnEscape() {
        assertThat(XlsxText.of("_x0041_")).isEqualTo("_x005F_x0041_");
        assertThat(XlsxText.of("_x004_ _xyz1_ a_x0041")).isEqualTo("_x004_ _xyz1_ a_x0041");
    }

    @Test
    void cutsWhatIsTooLongWithAMark() {
        String fits = "长".repeat(XlsxText.LONGEST);
        String written = XlsxText.of(fits + "长");

        assertThat(XlsxText.of(fits)).isEqualTo(fits);
        assertThat(XlsxText.isCut(fits)).isFalse();
        assertThat(written).hasSize(XlsxText.LONGEST).endsWith("长" + XlsxText.CUT);
        assertThat(XlsxText.isCut(written)).isTrue();
    }

    @Test
    void cutsNoCharacterInTwo() {
        for (String before : new String[] {"", "长"}) {
            String written = XlsxText.of(before + "𠮷".repeat(XlsxText.LONGEST));

            assertThat(written.length()).isBetween(XlsxText.LONGEST - 1, XlsxText.LONGEST);
            assertThat(written).endsWith("𠮷" + XlsxText.CUT);
            assertThat(XlsxText.isCut(written)).isTrue();
        }
    }
}
