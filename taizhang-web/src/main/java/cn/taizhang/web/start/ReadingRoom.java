package cn.taizhang.web.start;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.serve.Room;
import cn.taizhang.app.serve.Serving;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.demo.DemoLedger;
import cn.taizhang.web.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.yaml.snakeyaml.error.YAMLException;

/// Opens the reading room on this machine and keeps it open.
///
/// 例: `./taizhang serve` says 「阅览室已打开:http://127.0.0.1:8420/」.
public final class ReadingRoom implements Room {

    @Override
    public ExitCode open(Serving serving, Console console) {
        CountDownLatch closed = new CountDownLatch(1);
        try {
            ConfigurableApplicationContext context = start(serving.demo() ? demonstration(serving, console) : serving, closed);
            console.tell("serve.open", address(context));
            context.getBeanProvider(FirstAdministrator.class).stream()
                    .flatMap(first -> first.token().stream())
                    .forEach(token -> console.tell("serve.token", address(context) + "setup", token));
            closed.await();
            console.tell("serve.closed");
            return ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        } catch (PortInUseException taken) {
            console.tell("serve.port.taken", Integer.toString(taken.getPort()));
            return ExitCode.FAILED;
        } catch (Refused refused) {
            console.tell(refused.key(), refused.values());
            return ExitCode.USAGE;
        }
    }

    /// The same over the invented city, by a clock that begins in the middle of its year.
    private static Serving demonstration(Serving serving, Console console) {
        console.tell("serve.demo.filling", serving.ledger().shown());
        DemoLedger.fill(serving.ledger());
        List<String> settings = new ArrayList<>(serving.settings());
        settings.add("taizhang.now=" + DemoLedger.NOW);
        return new Serving(serving.ledger(), settings);
    }

    /// Starts the application; the context is that of a running server.
    public static ConfigurableApplicationContext start(Serving serving, CountDownLatch closed) {
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("ledgerAddress", serving.ledger()));
        application.addListeners(new LogFormat(), new SettingsCheck(), event -> {
            if (event instanceof ContextClosedEvent) {
                closed.countDown();
            }
        });
        String[] settings =
                serving.settings().stream().map(setting -> "--" + setting).toArray(String[]::new);
        try {
            return application.run(settings);
        } catch (BeansException | Refused | YAMLException e) {
            throw cause(e);
        }
    }

    /// What went wrong in the words of its first cause, where that is for the user.
    private static RuntimeException cause(RuntimeException e) {
        for (Throwable at = e; at != null; at = at.getCause()) {
            switch (at) {
                case Refused refused -> {
                    return refused;
                }
                case PortInUseException taken -> {
                    return taken;
                }
                case LedgerFailure lost -> {
                    return lost;
                }
                case YAMLException odd -> {
                    return new Refused("serve.failed", String.valueOf(odd.getMessage()));
                }
                default -> {
                    // an outer wrapping
                }
            }
        }
        return e;
    }

    /// Where the room is to be found.
    public static String address(ConfigurableApplicationContext context) {
        Settings settings = context.getBean(Settings.class);
        int port = context instanceof WebServerApplicationContext server
                ? Objects.requireNonNull(server.getWebServer()).getPort()
                : settings.port();
        return "http://" + settings.address() + ":" + port + "/";
    }
}
