package cn.taizhang.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.Language;
import org.junit.jupiter.api.Test;

class PlacesCommandTest {

    @Test
    void showsAllNamesOfAPlace() {
        Shell shell = Shell.run(Language.CHINESE, "places", "普洱市", "--format", "csv");

        assertThat(shell.code()).isZero();
        assertThat(shell.out().lines())
                .containsExactly(
                        "code,series,place,level,parent,from,to,change,next,nextPlace",
                        "530800,530800,思茅市,prefecture,530000,2003,2006,renamed,530800,普洱市",
                        "530800,530800,普洱市,prefecture,530000,2007,,,,",
                        "532700,530800,思茅地区,prefecture,530000,1998,2002,upgraded,530800,思茅市");
    }

    @Test
    void saysIntoWhatAPlaceWent() {
        assertThat(Shell.run(Language.ENGLISH, "places", "371200", "--format", "jsonl")
                        .out())
                .isEqualTo("{\"code\":\"371200\",\"series\":\"371200\",\"place\":\"莱芜市\",\"level\":\"prefecture\","
                        + "\"parent\":\"370000\",\"from\":1998,\"to\":2017,\"change\":\"merged\","
                        + "\"next\":[\"370100\"],\"nextPlace\":[\"济南市\"]}\n");
    }

    @Test
    void showsOneNameInAYear() {
        assertThat(Shell.run(Language.CHINESE, "places", "420600", "--year", "2005")
                        .out())
                .contains("名称", "襄樊市", "襄阳市")
                .hasLineCount(2);
        assertThat(Shell.run(Language.ENGLISH, "places", "--level", "province", "--year", "2020", "--format", "csv")
                        .out())
                .hasLineCount(35);
    }

    @Test
    void showsIssuersThatAreNoPlaces() {
        assertThat(Shell.run(Language.CHINESE, "places", "国务院", "贵安新区", "--format", "csv")
                        .out())
                .contains(",国务院,国务院,nation,,1998,,,,", ",贵安新区,贵安新区,unknown,520000,2014,,,,");
    }

    @Test
    void saysWhenThereIsNoSuchPlace() {
        Shell shell = Shell.run(Language.ENGLISH, "places", "云汀市");

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("No place");
    }
}
