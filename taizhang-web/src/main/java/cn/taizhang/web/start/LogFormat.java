package cn.taizhang.web.start;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/// Says how the log is written, before the first line of it.
///
/// 例: `taizhang.log: json` gives one JSON object a line, each request among them; `text` tells what went wrong alone.
///
/// - After settings were read, before logging is set up.
final class LogFormat implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int AFTER_SETTINGS = Ordered.HIGHEST_PRECEDENCE + 15;

    @Override
    public int getOrder() {
        return AFTER_SETTINGS;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        if ("json".equals(environment.getProperty("taizhang.log"))) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "log",
                            Map.of(
                                    "logging.structured.format.console",
                                    "logstash",
                                    "logging.level.cn.taizhang.web.answer.RequestLog",
                                    "info")));
        }
    }
}
