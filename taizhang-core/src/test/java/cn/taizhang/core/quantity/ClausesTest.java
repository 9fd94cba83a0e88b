package cn.taizhang.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClausesTest {

    /// The clause that holds the mark ⟦.
    private static String clause(String marked) {
        int at = marked.indexOf('⟦');
        String text = marked.replace("⟦", "");
        return text.substring(Clauses.start(text, at, 0), Clauses.end(text, at, text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "新建学校3所,改造⟦5所,迁建2所 | 改造5所",
                "⟦新建学校3所;改造5所 | 新建学校3所",
                "新建“一站式,一条龙”中心⟦3个,改造5个 | 新建“一站式,一条龙”中心3个",
                "新建⟦中心(含站点,驿站)3个,改造5个 | 新建中心(含站点,驿站)3个",
                "新建学校、医院⟦3所。 | 新建学校、医院3所",
                "预期目标是:增长⟦5% | 增长5%",
            })
    void cutsAtMarksOutsideQuotationsAndBrackets(String marked, String clause) {
        assertThat(clause(marked)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "实施“1236”战略 | true",
                "编制《2035年规划》 | true",
                "实施“两高”项目12个 | false",
                "实施“1236战略 | false",
                "实施1236战略” | false",
            })
    void knowsWhatStandsInQuotation(String text, boolean quoted) {
        int start = 0;
        while (!Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        assertThat(Clauses.quoted(text, new Span(start, end), new Span(0, text.length()), 24))
                .isEqualTo(quoted);
    }
}
