package cn.taizhang.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitsTest {

    private static final Units UNITS = new Units(
            List.of("元", "亿元", "人", "人次", "%", "个", "个百分点", "套", "间", "家", "微克/立方米"),
            Map.of("人", List.of(new Units.Trap("才", List.of()), new Units.Trap("员", List.of("员工")))));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "亿元; 亿元; false; 2",
                "万亿元左右; 万亿元; false; 3",
                "余万元; 万元; true; 3",
                "万余元; 万元; true; 3",
                "多个; 个; true; 2",
                "个百分点; 个百分点; false; 4",
                "套(间); 套(间); false; 4",
                "套(含廉租房); 套; false; 1",
                "微克/立方米; 微克/立方米; false; 6",
                "人次; 人次; false; 2",
                "人才; ''; false; 0",
                "人员; ''; false; 0",
                "人员工; 人; false; 1",
                "万户; 万; false; 1",
                "号线; ''; false; 0",
                "; ''; false; 0",
            })
    void readsMagnitudeUnitAndVagueness(String text, String unit, boolean vague, int end) {
        String after = text == null ? "" : text;
        Units.Found found = UNITS.read(after, 0, after.length());
        assertThat(found.unit()).isEqualTo(unit);
        assertThat(found.vague()).isEqualTo(vague);
        assertThat(found.end()).isEqualTo(end);
    }
}
