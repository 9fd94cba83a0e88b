package cn.taizhang.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTest {

    @ParameterizedTest
    @CsvSource({
        "2024年政府工作报告.docx, 2024年政府工作报告.docx",
        "贵州省/2024.docx, 贵州省/2024.docx",
        "../../etc/passwd, etc/passwd",
        "'..\\..\\x', x",
        "/etc/passwd, etc/passwd",
        "'C:\\报告\\2024.docx', C_/报告/2024.docx",
        "'a/./b/../c.txt', a/b/c.txt",
        "'<script>alert(1)</script>.html', _script_alert(1)_/script_.html",
        "'', unnamed",
        "'.. / . /', unnamed",
    })
    void keepsWhatNamesAFileAndNothingThatLeadsElsewhere(String said, String path) {
        assertThat(UploadName.of(said).path()).isEqualTo(path);
    }

    @Test
    void leavesOutMarksThatNobodySees() {
        assertThat(UploadName.of("2024\u0000.docx\r\n").path()).isEqualTo("2024.docx");
        assertThat(UploadName.of("\u202Etxt.2024\u200B").path()).isEqualTo("txt.2024");
    }

    @Test
    void keepsTheEndingOfALongNameAndTheLastStepsOfADeepFolder() {
        UploadName name = UploadName.of("报".repeat(300) + ".docx");
        assertThat(name.name()).hasSize(120).endsWith("报.docx");
        assertThat(UploadName.of("1/2/3/4/5/6/7/8.txt").path()).isEqualTo("3/4/5/6/7/8.txt");
        assertThat(UploadName.of("x".repeat(300)).name()).hasSize(120);
        assertThat(UploadName.of("𠮷".repeat(300)).name().codePointCount(0, 240))
                .isEqualTo(120);
    }

    @Test
    void standsUnderOneFolderInTheLedgerWhereverTheServerRuns() {
        Path path = UploadName.of("../../../贵州省/2024.docx").inLedger();
        assertThat(path.toAbsolutePath().normalize()).isEqualTo(Path.of("/upload/贵州省/2024.docx"));
    }
}
