package cn.taizhang.rules.place;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.IssuerTable;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.rules.RuleFiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuersTest {

    private static final Gazetteer GAZETTEER = PlaceFiles.gazetteer();
    private static final Reader READER = new Reader(RuleFiles.load());

    private static Reading read(String issuer, int year, String sentence) {
        String congress = issuer.equals("国务院") ? "第十一届全国" : issuer + "第十二届";
        String text = "政府工作报告\n——" + year + "年1月10日在" + congress + "人民代表大会第三次会议上\n各位代表:\n现在,我代表" + issuer
                + "人民政府向大会报告工作。\n一、" + (year - 1) + "年工作回顾\n" + sentence + "\n";
        return READER.read(new Document(
                new Source("a.txt", Source.Format.TXT, "0".repeat(64), "txt/UTF-8", text, List.of()),
                MappedText.identity(text)));
    }

    private static String scope(String issuer, int year, String wording) {
        return read(issuer, year, "粮食产量排名" + wording + "第2位。")
                .entries(Fact.class)
                .map(Fact::scope)
                .findFirst()
                .orElse("no fact");
    }

    @ParameterizedTest
    @CsvSource({
        "襄樊市, 2009, 全市, ''",
        "襄阳市, 2012, 襄阳, ''",
        "襄阳市, 2012, 襄樊, ''",
        "襄阳市, 2012, 襄阳市, ''",
        "襄阳市, 2012, 全省, 全省",
        "襄阳市, 2012, 湖北省, 湖北省",
        "普洱市, 2010, 思茅, ''",
        "普洱市, 2010, 全市, ''",
        "普洱市, 2010, 云南, 云南",
        "济南市, 2020, 莱芜, 莱芜",
        "江苏省, 2010, 全省, ''",
        "江苏省, 2010, 全国, 全国",
        "西藏自治区, 2010, 全区, ''",
        "西藏自治区, 2010, 全国, 全国",
        "清河县, 2010, 全县, ''",
        "清河县, 2010, 全市, 全市",
        "侯马市, 2010, 全市, 全市",
        "侯马市, 2010, 侯马, ''",
        "侯马市, 2010, 临汾, 临汾",
        "国务院, 2010, 全国, ''",
        "国务院, 2010, 世界, 世界",
    })
    void takesTheIssuerItselfForNoScope(String issuer, int year, String wording, String scope) {
        assertThat(scope(issuer, year, wording)).isEqualTo(scope);
    }

    @Test
    void joinsTheReportsOfARenamedPlace() {
        assertThat(read("思茅市", 2005, "全市经济增长5%。").report().issuer().series()).isEqualTo("530800");
        assertThat(read("普洱市", 2010, "全市经济增长5%。").report().issuer().series()).isEqualTo("530800");
        assertThat(read("莱芜市", 2017, "全市经济增长5%。").report().issuer().series()).isEqualTo("371200");
        assertThat(read("国务院", 2010, "经济增长5%。").report().issuer().series()).isEqualTo("国务院");
    }

    @Test
    void knowsTheNewAreasInTheirYears() {
        IssuerTable issuers = PlaceFiles.issuers();
        assertThat(issuers.named("国务院", 2003).level()).isEqualTo(Level.NATION);
        assertThat(issuers.named("贵安新区", 2013).isNone()).isTrue();
        assertThat(issuers.named("贵安新区", 2014).parent()).isEqualTo("520000");
        assertThat(issuers.rows())
                .allMatch(row -> row.parent().isEmpty()
                        || GAZETTEER.coded(row.parent(), row.from()).validIn(row.from()));
        assertThat(read("贵安新区", 2020, "全区经济增长5%。").report().issuer())
                .matches(issuer ->
                        issuer.name().equals("贵安新区") && issuer.parent().equals("520000"));
    }
}
