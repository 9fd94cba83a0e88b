package cn.taizhang.delivery.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoTest {

    @Test
    void worksAThingOutAgainOnlyWhenWhatItIsMadeOfIsAnother() {
        AtomicInteger made = new AtomicInteger();
        Memo<String, Integer> lengths = new Memo<>();

        for (String from : List.of("红灯", "红灯", "黄灯了", "红灯")) {
            int length = lengths.of("T2025-0001", from, words -> {
                made.incrementAndGet();
                return words.length();
            });
            assertThat(length).isEqualTo(from.length());
        }

        assertThat(made).hasValue(3);
        assertThat(lengths.of("T2025-0002", "绿", String::length)).isEqualTo(1);
    }
}
