package cn.taizhang.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holding.Head;
import cn.taizhang.ledger.query.Holding.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Head GUIZHOU = new Head("贵州省", "520000", "province", "", "520000", 2024);
    private static final Head GUIYANG = new Head("贵阳市", "520100", "prefecture", "520000", "520100", 2024);
    private static final Head NANMING = new Head("南明区", "520102", "county", "520100", "520102", 2024);
    private static final Head ZUNYI = new Head("遵义市", "520300", "prefecture", "520000", "520300", 2024);
    private static final Head ZHEJIANG = new Head("浙江省", "330000", "province", "", "330000", 2024);
    private static final Head COUNCIL = new Head("国务院", "", "nation", "", "国务院", 2024);
    private static final Head SIMAO = new Head("思茅地区", "532700", "prefecture", "530000", "530800", 2001);

    private static boolean admits(String scope, Head head) {
        Holding holding = new Holding(1, new Holding.Filed(1, "", "", "", 0), "", head, Standing.COUNTED, "");
        return scope(scope).admits(holding);
    }

    private static Scope scope(String words) {
        return switch (Scope.read(words)) {
            case Scope.Read.Understood understood -> understood.scope();
            case Scope.Read.Odd odd -> throw new AssertionError(odd.faults().toString());
        };
    }

    private static List<ScopeFault> faults(String words) {
        return switch (Scope.read(words)) {
            case Scope.Read.Understood understood -> throw new AssertionError(understood.scope());
            case Scope.Read.Odd odd -> odd.faults();
        };
    }

    @Test
    void coversAllBelowAPlace() {
        for (Head head : List.of(GUIZHOU, GUIYANG, NANMING, ZUNYI)) {
            assertThat(admits("places=520000;levels=*", head)).as(head.place()).isTrue();
        }
        assertThat(admits("places=520100;levels=*", NANMING)).isTrue();
        for (Head head : List.of(GUIZHOU, ZUNYI, ZHEJIANG, COUNCIL, Head.UNKNOWN)) {
            assertThat(admits("places=520100;levels=*", head)).as(head.place()).isFalse();
        }
        assertThat(admits("places=520102;levels=*", GUIYANG)).isFalse();
        assertThat(admits("places=330000,520300;levels=*", ZHEJIANG)).isTrue();
    }

    @Test
    void asksForPlaceAndLevelBoth() {
        assertThat(admits("places=520000;levels=province,prefecture", GUIYANG)).isTrue();
        assertThat(admits("places=520000;levels=province,prefecture", NANMING)).isFalse();
        assertThat(admits("places=*;levels=province", ZHEJIANG)).isTrue();
        assertThat(admits("places=*;levels=province", GUIYANG)).isFalse();
    }

    @Test
    void coversTheStateCouncilByItsOwnWordAlone() {
        assertThat(admits("places=520000;levels=*", COUNCIL)).isFalse();
        assertThat(admits("places=520000,nation;levels=*", COUNCIL)).isTrue();
        assertThat(admits("places=nation;levels=*", GUIZHOU)).isFalse();
        assertThat(admits("places=*;levels=*", COUNCIL)).isTrue();
    }

    @Test
    void coversARecodedPlaceUnderBothCodes() {
        assertThat(admits("places=530800;levels=*", SIMAO)).isTrue();
        assertThat(admits("places=532700;levels=*", SIMAO)).isTrue();
        assertThat(admits("places=530100;levels=*", SIMAO)).isFalse();
    }

    @Test
    void admitsWhatTellsNoPlaceToThoseWhoMaySeeAll() {
        assertThat(admits("places=*;levels=*", Head.UNKNOWN)).isTrue();
        assertThat(admits("places=*;levels=nation,province,prefecture,county,township", Head.UNKNOWN))
                .isFalse();
    }

    @Test
    void isReadAsItIsWritten() {
        for (String words : List.of(
                "places=*;levels=*",
                "places=520000;levels=*",
                "places=330000,520102,nation;levels=nation,county",
                "places=*;levels=township",
                "places=*;levels=*;units=fgw,gxj_2.1-a",
                "places=520000;levels=county;units=发改委")) {
            assertThat(scope(words).words()).isEqualTo(words);
            assertThat(scope(scope(words).words())).isEqualTo(scope(words));
        }
        assertThat(Scope.ALL.words()).isEqualTo("places=*;levels=*");
        assertThat(scope("places=*;levels=*")).isEqualTo(Scope.ALL);
        assertThat(scope(" places=520000, 330000;levels=county ").words())
                .isEqualTo("places=330000,520000;levels=county");
    }

    @Test
    void admitsAllUnitsUnlessItNamesSome() {
        Scope all = scope("places=*;levels=county;units=*");
        assertThat(all.words()).isEqualTo("places=*;levels=county");
        assertThat(all).isEqualTo(scope("places=*;levels=county")).isEqualTo(scope("places=*;levels=county;units=a,*"));
        assertThat(all.allUnits()).isTrue();
        assertThat(all.units()).isEmpty();
        assertThat(all.admitsUnit("fgw")).isTrue();
        Scope some = scope("places=*;levels=*;units= gxj, fgw,fgw");
        assertThat(some.units()).containsExactly("fgw", "gxj");
        assertThat(some.allUnits()).isFalse();
        assertThat(some.admitsUnit("fgw")).isTrue();
        assertThat(some.admitsUnit("fgw.1")).isFalse();
        assertThat(some.admitsUnit("")).isFalse();
        assertThat(admits("places=520000;levels=*;units=fgw", GUIYANG)).isTrue();
    }

    @Test
    void saysWhichCodesOfUnitsCannotBe() {
        assertThat(faults("places=贵州;levels=*;units=a b,fgw,=1+1,," + "x".repeat(33)))
                .extracting(fault -> fault.kind() + " " + fault.about())
                .containsExactly("PLACE 贵州", "UNIT a b", "UNIT =1+1", "UNIT ", "UNIT " + "x".repeat(33));
        assertThat(faults("places=*;levels=*;units="))
                .extracting(ScopeFault::kind)
                .containsExactly(ScopeFault.Kind.UNIT);
    }

    @Test
    void saysAllThatIsWrongWithIt() {
        assertThat(faults("places=52,520000,贵州,520001;levels=city,unknown,"))
                .extracting(fault -> fault.kind() + " " + fault.about())
                .containsExactly("PLACE 52", "PLACE 贵州", "PLACE 520001", "LEVEL city", "LEVEL unknown", "LEVEL ");
        for (String words : List.of(
                "",
                "*",
                "places=*",
                "levels=*;places=*",
                "places=*;levels=*;x=1",
                "places=*;levels=*;",
                "units=*;places=*;levels=*",
                "places=*;levels=*;units=*;units=*")) {
            assertThat(faults(words)).extracting(ScopeFault::kind).containsExactly(ScopeFault.Kind.FORM);
        }
        assertThat(faults("places=;levels=*")).extracting(ScopeFault::kind).containsExactly(ScopeFault.Kind.PLACE);
        for (ScopeFault.Kind kind : ScopeFault.Kind.values()) {
            ScopeFault fault = new ScopeFault(kind, "贵州");
            assertThat(fault.words().zh()).contains("贵州");
            assertThat(fault.words().en()).contains("贵州");
        }
    }
}
