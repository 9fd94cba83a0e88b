package cn.taizhang.web.setting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What the reading room is set to; each can stand in a file, in the environment (`TAIZHANG_PORT`) or as a flag.
///
/// 例: `port: 8420`, `accounts: true`, `session: 30m`.
///
/// - `session` is how long a log-in lasts without a request; `attempts` failed log-ins lock an account for `locked`.
/// - `upload` is the size one file may have; `readers` how many requests ask the ledger at once.
/// - `now` is the moment that the clock of a demonstration begins with; empty for the clock of the machine.
@ConfigurationProperties("taizhang")
public record Settings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("8420") int port,
        @DefaultValue("false") boolean accounts,
        @DefaultValue("30m") Duration session,
        @DefaultValue("5") int attempts,
        @DefaultValue("15m") Duration locked,
        @DefaultValue("50MB") DataSize upload,
        @DefaultValue("8") int readers,
        @DefaultValue("") String now) {}
