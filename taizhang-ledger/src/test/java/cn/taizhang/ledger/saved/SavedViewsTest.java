package cn.taizhang.ledger.saved;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedViewsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:03:04Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Ledger ledger() {
        return Ledger.writing(new LedgerAddress.File(folder.resolve("台账.db")));
    }

    private static List<String> names(Ledger ledger, String owner) {
        return SavedViews.of(ledger, owner, "/records").stream()
                .map(SavedView::name)
                .toList();
    }

    @Test
    void keepsTheViewsOfEachPersonApart() {
        try (Ledger ledger = ledger()) {
            SavedViews views = new SavedViews(ledger, CLOCK);
            assertThat(views.save("李明", "/records", " 含糊承诺 ", "type=commitment&testability=vague"))
                    .isTrue();
            views.save("王芳", "/records", "含糊承诺", "type=commitment");

            SavedView mine = SavedViews.of(ledger, "李明", "/records").getFirst();
            assertThat(mine.name()).isEqualTo("含糊承诺");
            assertThat(mine.query()).isEqualTo("type=commitment&testability=vague");
            assertThat(mine.created()).isEqualTo(CLOCK.instant());
            assertThat(views.remove("王芳", mine.seq())).isFalse();
            assertThat(views.remove("李明", mine.seq())).isTrue();
            assertThat(names(ledger, "李明")).isEmpty();
            assertThat(names(ledger, "王芳")).containsExactly("含糊承诺");
        }
    }

    @Test
    void replacesWhatANameMeant() {
        try (Ledger ledger = ledger()) {
            SavedViews views = new SavedViews(ledger, CLOCK);
            views.save("李明", "/records", "一", "year=2024");
            views.save("李明", "/records", "一", "year=2025");

            assertThat(SavedViews.of(ledger, "李明", "/records"))
                    .extracting(SavedView::query)
                    .containsExactly("year=2025");
        }
    }

    @Test
    void refusesWhatIsNoNameAndWhatHasNoRoom() {
        try (Ledger ledger = ledger()) {
            SavedViews views = new SavedViews(ledger, CLOCK);
            assertThat(views.save("李明", "/records", "  ", "q=x")).isFalse();
            assertThat(views.save("李明", "/records", "长".repeat(61), "q=x")).isFalse();
            assertThat(views.save("李明", "/records", "长", "q".repeat(4001))).isFalse();
            for (int i = 0; i < SavedViews.MOST; i++) {
                assertThat(views.save("李明", "/records", "视图" + i, "q=x")).isTrue();
            }
            assertThat(views.save("李明", "/records", "又一个", "q=x")).isFalse();
            assertThat(views.save("李明", "/records", "视图7", "q=y")).isTrue();
            assertThat(names(ledger, "李明")).hasSize(SavedViews.MOST);
        }
    }
}
