package cn.taizhang.compare.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// docs/panel.md says every rule by which a panel chooses.
class PanelPageTest {

    @Test
    void namesEveryReasonAndEveryPreference() throws IOException {
        String page = Files.readString(Path.of("../docs/panel.md"));

        for (Veto veto : Veto.values()) {
            assertThat(page).contains("| `" + veto.name() + "` |");
        }
        int at = 0;
        for (Preference preference : Preference.values()) {
            int next = page.indexOf("| `" + preference.name() + "` |");
            assertThat(next).as("%s stands in order", preference).isGreaterThan(at);
            at = next;
        }
    }
}
