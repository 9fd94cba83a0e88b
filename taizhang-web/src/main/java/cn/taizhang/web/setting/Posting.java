package cn.taizhang.web.setting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// By which ways reminders leave the room; without a host no mail is sent, without an address nothing is told.
///
/// 例: `mail.host: smtp.example.cn`, `mail.from: taizhang@example.cn`, `webhook.url: https://oa.example.cn/hook`.
///
/// - `site` is the address under which people reach the room; links in mails begin with it.
@ConfigurationProperties("taizhang")
public record Posting(
        @DefaultValue("") String site,
        @DefaultValue Mail mail,
        @DefaultValue Webhook webhook) {

    /// The mail server; `tls` is `starttls`, `tls` from the first byte, or `none`.
    public record Mail(
            @DefaultValue("") String host,
            @DefaultValue("587") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("") String from,
            @DefaultValue("starttls") String tls) {

        public boolean isOn() {
            return !host.isEmpty();
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /// Where each reminder is told as JSON, signed with the secret.
    public record Webhook(
            @DefaultValue("") String url, @DefaultValue("") String secret) {

        public boolean isOn() {
            return !url.isEmpty();
        }

        @Override
        public String toString() {
            return url;
        }
    }
}
