package cn.taizhang.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.CommandLineDoor;
import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {

    private static final Path JAR = Path.of("../taizhang-web/target/taizhang-web.jar");
    private static final int USERS = 50;
    private static final Duration TIME = Duration.ofSeconds(30);

    @Test
    void serves50UsersForHalfAMinuteWithoutAFailure(@TempDir Path folder) throws IOException, InterruptedException {
        Path ledger = folder.resolve("台账.db");
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console console = new Console(nowhere, new PrintStream(nowhere), new Messages(Language.CHINESE), 100, false);
        new CommandLineDoor(console).run("add", "../samples", "--ledger", ledger.toString());

        try (ServedRoom room = ServedRoom.start(JAR, ledger, List.of("-Xmx512m", "-XX:+UseSerialGC"))) {
            Waits waits = new Load(room.address(), USERS, TIME).run(room.token());

            assertThat(waits.failures()).isEmpty();
            assertThat(waits.requests()).isGreaterThan(USERS * 3);
            assertThat(waits.within("", 0.5)).as(waits.table()).isLessThan(300);
            assertThat(waits.within("", 0.99)).as(waits.table()).isLessThan(1000);
        }
    }
}
