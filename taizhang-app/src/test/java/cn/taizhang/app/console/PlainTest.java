package cn.taizhang.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void takesThePowerFromEscapeSequences() {
        assertThat(Plain.line("增长\u001B[31m5%\n")).isEqualTo("增长\uFFFD[31m5%\uFFFD");
    }

    @Test
    void takesThePowerFromMarksOfDirection() {
        assertThat(Plain.line("\u202E报告.txt")).isEqualTo("\uFFFD报告.txt");
    }

    @Test
    void leavesTextAlone() {
        assertThat(Plain.line("云汀市 · 2022年 😀")).isEqualTo("云汀市 · 2022年 😀");
    }
}
