package cn.taizhang.web.follow;

import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.follow.FulfilmentTable;
import cn.taizhang.app.follow.PersonsWord;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.web.download.Download;
import cn.taizhang.web.promise.Criteria;
import cn.taizhang.web.promise.Follower;
import cn.taizhang.web.promise.Pair;
import cn.taizhang.web.promise.Pairs;
import cn.taizhang.web.promise.PromiseLine;
import cn.taizhang.web.visit.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The promises shown as the table of fulfilment (任务落实情况表) for Word, one table a pair of reports.
///
/// 例: 云汀市 2024: item, unit in charge, target, result, verdict and both sentences.
///
/// - Takes the answers of the rules with persons' words in their place; of at most thirty pairs at a time.
record FulfilmentFile(Promises promises, Download download, Criteria criteria, boolean english) {

    private static final int MOST = 30;

    void send(Visit visit, HttpServletResponse response) {
        List<Pair> pairs = promises.search().pairs(visit, criteria);
        if (pairs.isEmpty() || pairs.size() > MOST) {
            throw new Refused("follow.docx.few", MOST, pairs.size());
        }
        download.begin(visit, response, Download.WORD, "follow.docx");
        Map<String, Said> persons = new Links(visit.ledger().database()).byPersons();
        Messages messages = new Messages(english ? Language.ENGLISH : Language.CHINESE);
        try (FulfilmentTable table = new FulfilmentTable(messages, response.getOutputStream())) {
            for (Pair pair : pairs) {
                write(visit, pair, persons, table);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("sending a table of fulfilment", e);
        }
    }

    private void write(Visit visit, Pair pair, Map<String, Said> persons, FulfilmentTable table) {
        Set<String> shown = new HashSet<>();
        Criteria one = criteria.at(pair.place(), pair.year());
        promises.search().all(visit, one, (PromiseLine line) -> shown.add(line.id()));
        Follower.Answered answered = promises.follower().follow(visit.ledger(), Pairs.of(visit), pair);
        List<Followed> rows = answered.followed().stream()
                .map(followed -> heard(followed, answered, persons))
                .filter(followed ->
                        shown.contains(pair.link(followed.promise().entry().id().value())))
                .toList();
        table.write(answered.earlier().report(), rows);
    }

    private static Followed heard(Followed followed, Follower.Answered answered, Map<String, Said> persons) {
        Link link =
                Link.of(followed, answered.earlier().report(), answered.later().report());
        Said word = persons.get(link.id());
        return word == null ? followed : PersonsWord.on(followed, word, answered.later());
    }
}
