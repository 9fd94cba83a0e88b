package cn.taizhang.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holding.Standing;
import cn.taizhang.web.tally.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static Item item(String place, int year, Standing standing) {
        return new Item(
                new Holding(
                        year,
                        new Holding.Filed(1, "", "", "", 0),
                        "",
                        new Holding.Head(place, "520600", "prefecture", "520000", place, year),
                        standing,
                        ""),
                Tally.NONE,
                "",
                List.of());
    }

    @Test
    void areTheYearsBetweenTheFirstAndTheLast() {
        List<Item> items = List.of(
                item("铜仁市", 2019, Standing.COUNTED),
                item("铜仁市", 2022, Standing.COUNTED),
                item("铜仁市", 2021, Standing.COUNTED));
        assertThat(Gaps.ofPlace(items)).containsExactly(2020);
    }

    @Test
    void areNotFilledByWhatDoesNotCount() {
        List<Item> items = List.of(
                item("铜仁市", 2019, Standing.COUNTED),
                item("铜仁市", 2020, Standing.REPLACED),
                item("铜仁市", 2021, Standing.COUNTED),
                item("侯马市", 2019, Standing.COUNTED),
                item("侯马市", 2021, Standing.COUNTED),
                item("", 0, Standing.COUNTED));
        assertThat(Gaps.ofPlace(items.subList(0, 3))).containsExactly(2020);
        assertThat(Gaps.count(items)).isEqualTo(2);
        assertThat(Gaps.count(List.of())).isZero();
    }
}
