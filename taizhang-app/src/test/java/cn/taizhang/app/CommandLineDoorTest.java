package cn.taizhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.console.Language;
import org.junit.jupiter.api.Test;

class CommandLineDoorTest {

    @Test
    void printsHelpInChineseWithoutACommand() {
        Shell shell = Shell.run(Language.CHINESE);

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("用法: taizhang", "read", "score", "version", "./taizhang read samples");
    }

    @Test
    void printsHelpInEnglish() {
        assertThat(Shell.run(Language.ENGLISH, "read", "--help").out()).contains("Usage: taizhang read", "--section");
    }

    @Test
    void saysWhatWasNotUnderstood() {
        Shell shell = Shell.run(Language.CHINESE, "reed");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("用法有误", "reed", "taizhang --help");
    }

    @Test
    void refusesARecordTypeThatDoesNotExist() {
        Shell shell = Shell.run(Language.ENGLISH, "read", "x.txt", "--kind", "fakt");

        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("fakt", "commitment");
    }

    @Test
    void printsTheVersion() {
        assertThat(Shell.run(Language.CHINESE, "version").out()).startsWith("台账 Taizhang ");
    }

    @Test
    void speaksChineseOfWhatTheParserSaysInEnglish() {
        assertThat(Shell.run(Language.CHINESE, "read").err()).contains("缺少 PATH");
        assertThat(Shell.run(Language.CHINESE, "read", "x", "--foo").err()).contains("不认识“--foo”");
        assertThat(Shell.run(Language.CHINESE, "read", "x", "--format", "xml").err())
                .contains("--format 应为 text|jsonl|csv,不是“xml”");
        assertThat(Shell.run(Language.CHINESE, "read", "x", "--lang", "fr").err())
                .contains("--lang 应为 zh|en,不是“fr”");
    }

    @Test
    void worksOnANarrowTerminal() {
        assertThat(Shell.run(Language.ENGLISH, 40, "read", "--help").code()).isZero();
    }
}
