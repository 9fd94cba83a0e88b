package cn.taizhang.web.promise;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.link.Brief;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.query.Headings;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.rules.field.Field;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.touched.Touched;
import cn.taizhang.web.visit.Visit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// What became of all promises of a ledger, as small numbers to count and filter by.
///
/// 例: of 浙江省 2023: 84 promises, each with verdict, field, kind, doubt and who spoke.
///
/// - Twelve bytes a promise. When something is said of a report or a link, that report alone is taken anew.
/// - Persons' words go before those of the rules.
@Component
public final class PromiseIndex {

    private static final int PREFIX = 12;

    private final Known known;
    private Map<Long, Page> pages = Map.of();
    private Map<Long, Pair> pairs = Map.of();
    private long version;
    private long seq;

    PromiseIndex(Known known) {
        this.known = known;
    }

    /// The promises of one report in the order of the text: what they count as, and the hashes of their ids.
    record Page(int[] codes, int[] ids) {
        static final Page EMPTY = new Page(new int[0], new int[0]);

        int size() {
            return codes.length;
        }
    }

    /// All reports with promises that were followed, by document.
    synchronized Map<Long, Page> pages(Visit visit) {
        if (visit.version() > version) {
            refresh(visit);
            version = visit.version();
        }
        return pages;
    }

    /// Works out beforehand what the next request would have to.
    public void prepare(Visit visit) {
        pages(visit);
    }

    private void refresh(Visit visit) {
        Ledger ledger = visit.ledger();
        long last = ledger.records().last();
        Touched touched = pages.isEmpty() ? Touched.NOTHING : Touched.since(ledger, seq);
        Map<Long, Pair> now = new HashMap<>();
        Pairs.of(visit).all().forEach(pair -> now.put(pair.document(), pair));
        Set<String> sources = new HashSet<>();
        touched.links().forEach(link -> sources.add(source(link)));
        Map<String, Said> carried = PromiseLines.carried(ledger);
        carried.keySet().forEach(link -> sources.add(source(link)));
        Map<Long, Page> fresh = new HashMap<>();
        now.forEach((document, pair) -> {
            boolean changed = !pair.equals(pairs.get(document))
                    || touched.documents().contains(document)
                    || sources.contains(prefix(pair.earlier()));
            Page page = pages.get(document);
            fresh.put(document, changed || page == null ? page(ledger, pair, carried) : page);
        });
        pages = Map.copyOf(fresh);
        pairs = Map.copyOf(now);
        seq = last;
    }

    private Page page(Ledger ledger, Pair pair, Map<String, Said> carried) {
        List<Brief> all =
                Brief.of(ledger.database(), pair.document(), pair.later().head().year());
        if (all.isEmpty()) {
            return Page.EMPTY;
        }
        Headings headings = Headings.of(ledger.database(), pair.document());
        Map<String, Brief> proposed = new LinkedHashMap<>();
        Map<String, Brief> said = new HashMap<>();
        all.forEach(one -> (one.act().personal() ? said : proposed).put(one.id(), one));
        int[] codes = new int[proposed.size()];
        int[] ids = new int[proposed.size()];
        int at = 0;
        for (Brief rule : proposed.values()) {
            PromiseCode.Spoken spoken = PromiseCode.Spoken.of(said.get(rule.id()), carried.get(rule.id()));
            codes[at] = PromiseCode.of(rule, spoken, field(rule, headings));
            ids[at] = rule.id().hashCode();
            at++;
        }
        return new Page(codes, ids);
    }

    private Field field(Brief brief, Headings headings) {
        Brief.Promised promise = brief.promise();
        return PromiseField.of(
                known.all().fields(), promise.indicator(), headings.above(promise.section()), promise.text());
    }

    private static String source(String record) {
        return record.substring(0, Math.max(0, record.indexOf(':')));
    }

    private static String prefix(Holding holding) {
        return holding.file()
                .sha256()
                .substring(0, Math.min(PREFIX, holding.file().sha256().length()));
    }
}
