package cn.taizhang.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KillsTest {

    @Test
    void losesAndDoublesNothingWhenAddIsKilled() throws Exception {
        assertThat(Kills.run(3, 40, 20261122)).isZero();
    }
}
