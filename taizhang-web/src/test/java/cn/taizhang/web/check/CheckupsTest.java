package cn.taizhang.web.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.app.check.Checked;
import cn.taizhang.web.fault.Absent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class CheckupsTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T00:00:00Z"));
    private final Checkups checkups = new Checkups(now::get);

    private String keep(String person, String text) {
        String name = checkups.name();
        Checked nothing = new Checked(new Checked.Subject("草稿.txt", "", 0, List.of(), Map.of()), List.of(), Map.of());
        checkups.keep(new Checkup(name, person, now.get(), "草稿.txt", List.of(), List.of(), text, nothing));
        return name;
    }

    @Test
    void showsADraftToWhoDroppedItAndToNobodyElse() {
        String name = keep("李明", "稿");
        assertThat(name).matches("[0-9a-f]{32}");
        assertThat(checkups.of(name, "李明").text()).isEqualTo("稿");
        assertThatThrownBy(() -> checkups.of(name, "王芳")).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> checkups.drop(name, "王芳")).isInstanceOf(Absent.class);
    }

    @Test
    void forgetsADraftHalfAnHourAfterItWasLastAskedFor() {
        String name = keep("李明", "稿");
        now.set(now.get().plus(Duration.ofMinutes(29)));
        checkups.of(name, "李明");
        now.set(now.get().plus(Duration.ofMinutes(29)));
        checkups.of(name, "李明");
        now.set(now.get().plus(Duration.ofMinutes(31)));
        assertThatThrownBy(() -> checkups.of(name, "李明")).isInstanceOf(Absent.class);
    }

    @Test
    void keepsNoMoreThanThirtyTwoAndForgetsTheOldestFirst() {
        String first = keep("李明", "稿");
        String second = keep("李明", "稿");
        for (int i = 0; i < Checkups.MOST - 2; i++) {
            keep("李明", "稿");
        }
        checkups.of(first, "李明");
        keep("李明", "稿");
        assertThat(checkups.of(first, "李明").text()).isEqualTo("稿");
        assertThatThrownBy(() -> checkups.of(second, "李明")).isInstanceOf(Absent.class);
    }

    @Test
    void forgetsLargeDraftsSooner() {
        String large = "字".repeat(3 << 20);
        String first = keep("李明", large);
        keep("李明", large);
        String last = keep("李明", large);
        assertThatThrownBy(() -> checkups.of(first, "李明")).isInstanceOf(Absent.class);
        assertThat(checkups.of(last, "李明").text()).hasSize(3 << 20);
    }
}
