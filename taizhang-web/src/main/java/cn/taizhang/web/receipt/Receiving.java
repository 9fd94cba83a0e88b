package cn.taizhang.web.receipt;

import cn.taizhang.app.ledger.Filings;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.posting.Filed;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.fault.Unread;
import cn.taizhang.web.setting.Settings;
import cn.taizhang.web.upload.Incoming;
import cn.taizhang.web.upload.UploadName;
import cn.taizhang.web.visit.Writing;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Brings one uploaded file into the ledger.
///
/// - It is read before anything is locked; only the posting of what was read waits for other writers.
/// - Nobody adds a report of which they may not see: it is refused, and nothing is kept.
/// - The file itself is not kept: the ledger holds its decoded text, its SHA-256 and its name.
@Component
final class Receiving {

    private final Incoming incoming;
    private final Writing writing;
    private final boolean accounts;
    private final Author reader = Author.reader(ReaderVersion.current());

    Receiving(Incoming incoming, Writing writing, Settings settings) {
        this.accounts = settings.accounts();
        this.incoming = incoming;
        this.writing = writing;
    }

    /// A file with what was read in it and what the ledger made of it.
    record Received(ReadFile.Parts parts, Filing filing, Filed filed) {}

    Received receive(UploadName name, MultipartFile file, Person person) {
        return switch (incoming.read(name, file)) {
            case ReadFile.Refused refused ->
                throw new Unread(new Bilingual(Incoming.reason(refused, false), Incoming.reason(refused, true)));
            case ReadFile.Parts parts -> {
                parts.parts().forEach(part -> requireSeen(part, person));
                Filing filing = Filings.of(parts);
                yield new Received(parts, filing, post(filing, person));
            }
        };
    }

    /// Where there are accounts the posting names who brought the file; on a machine of one's own it names the reader.
    private Filed post(Filing filing, Person person) {
        Author author = accounts ? Author.person(person.name()) : reader;
        return writing.write(ledger -> {
            try (Appender appender = ledger.appender(reader, author, Clock.systemUTC())) {
                Filed filed = appender.post(filing);
                appender.commit();
                return filed;
            }
        });
    }

    private static void requireSeen(ReadPart part, Person person) {
        if (part instanceof ReadPart.Whole whole && !person.scope().test(imagined(whole))) {
            String place = whole.report().issuer().name();
            throw new Unread(new Bilingual(
                    "这是" + (place.isEmpty() ? "地区不明" : place) + "的报告,不在您的权限范围内,未加入。",
                    "This is a report of " + (place.isEmpty() ? "an unknown place" : place)
                            + ", which is outside of what you may see; it was not added."));
        }
    }

    /// As the document would stand in the ledger.
    private static Holding imagined(ReadPart.Whole whole) {
        Report report = whole.report();
        Report.Issuer issuer = report.issuer();
        return new Holding(
                0,
                new Holding.Filed(0, "", "", "", 0),
                "",
                new Holding.Head(
                        issuer.name(),
                        issuer.code(),
                        Words.of(issuer.level()),
                        issuer.parent(),
                        issuer.series(),
                        report.year()),
                Holding.Standing.COUNTED,
                "");
    }
}
