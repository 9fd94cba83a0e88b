package cn.taizhang.web.posting;

import cn.taizhang.web.setting.Posting;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Hands mails to the mail server that is set, by SMTP.
///
/// 例: `smtp.example.cn:587` with STARTTLS, as taizhang@example.cn.
///
/// - With TLS the name of the server is checked, and nothing is sent in the clear.
/// - The Message-ID is ours: the same mail has the same, so that who gets it twice can tell.
@Component
public final class MailServer {

    private static final String PATIENCE = "10000";

    private final Posting.Mail settings;
    private final String site;

    MailServer(Posting posting) {
        this.site = posting.site();
        this.settings = posting.mail();
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /// 例: `smtp.example.cn:587`.
    public String name() {
        return settings.toString();
    }

    /// What links in mails begin with.
    String site() {
        return site;
    }

    /// Sends a mail that only shows that mail arrives.
    public void trial(String to) {
        send(Letter.trial(to, UUID.randomUUID().toString()));
    }

    void send(Letter letter) {
        try {
            MimeMessage message = message(letter);
            try (Transport transport = session().getTransport()) {
                transport.connect(
                        settings.host(),
                        settings.port(),
                        settings.user().isEmpty() ? null : settings.user(),
                        settings.user().isEmpty() ? null : settings.password());
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new NotSent("sending a mail through " + name(), first(e));
        }
    }

    /// What the server said, where the library hangs it behind its own words.
    private static Exception first(MessagingException e) {
        Exception at = e;
        while (at instanceof MessagingException outer && outer.getNextException() != null) {
            at = outer.getNextException();
        }
        return at;
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        String host = settings.from().substring(settings.from().indexOf('@'));
        MimeMessage message = new MimeMessage(session()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + host + ">");
            }
        };
        message.setFrom(new InternetAddress(settings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(new Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private Session session() {
        Properties all = new Properties();
        all.put("mail.transport.protocol", "smtp");
        all.put("mail.smtp.connectiontimeout", PATIENCE);
        all.put("mail.smtp.timeout", PATIENCE);
        all.put("mail.smtp.writetimeout", PATIENCE);
        all.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        all.put("mail.smtp.localhost", "localhost");
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.ssl.enable", Boolean.toString(settings.tls().equals("tls")));
        boolean upgraded = settings.tls().equals("starttls");
        all.put("mail.smtp.starttls.enable", Boolean.toString(upgraded));
        all.put("mail.smtp.starttls.required", Boolean.toString(upgraded));
        return Session.getInstance(all);
    }
}
