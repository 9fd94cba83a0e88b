package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.index.Index;
import cn.taizhang.ledger.search.index.Upkeep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;

/// Searches a ledger. The class to begin with.
///
/// 例: `finder.find(Wanted.of(QuestionReader.read("粮食产量", dictionary)))`.
///
/// - Opening brings the index up to the ledger; [#upkeep()] says what that took.
/// - An index that turns out to be damaged while it is read is made anew, once.
/// - Used by one thread, which lets all processors count.
public final class Finder implements AutoCloseable {

    private final Ledger ledger;
    private final ExecutorService threads;
    private final List<Search> searches = new ArrayList<>(1);
    private Upkeep upkeep;
    private DirectoryReader reader;

    private Finder(Ledger ledger, Upkeep upkeep, DirectoryReader reader) {
        this.ledger = ledger;
        this.upkeep = upkeep;
        this.reader = reader;
        this.threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    public static Finder open(Ledger ledger) {
        Upkeep upkeep = Index.update(ledger);
        return new Finder(ledger, upkeep, reader(ledger));
    }

    private static DirectoryReader reader(Ledger ledger) {
        try {
            return Index.open(ledger);
        } catch (IOException e) {
            throw failure(ledger, e);
        }
    }

    private static LedgerFailure failure(Ledger ledger, Exception e) {
        return new LedgerFailure(
                LedgerFailure.Kind.OTHER, ledger.address().index().toString(), e);
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    /// Answers a question.
    public Answer find(Wanted wanted) {
        List<Hit> hits = new ArrayList<>();
        Answer answer = each(wanted, hits::add);
        return new Answer(answer.total(), hits, answer.counts());
    }

    /// Answers a question and hands the hits over one by one, so that memory does not grow with their number.
    public Answer each(Wanted wanted, Consumer<Hit> sink) {
        Search.Ranked ranked = asked(search -> search.ranked(wanted));
        HitReader rows = new HitReader(ledger, wanted.question(), ledger.holdings()::of);
        for (Search.Place place : ranked.places()) {
            sink.accept(rows.of(place.number(), place.score()));
        }
        return new Answer(ranked.total(), List.of(), ranked.counts());
    }

    /// Every value of a facet in the index.
    public List<String> values(Facet facet) {
        Counts all = asked(Search::everything);
        return all.of(facet).stream().map(Map.Entry::getKey).sorted().toList();
    }

    private interface Asking<T> {
        T of(Search search) throws IOException;
    }

    private <T> T asked(Asking<T> asking) {
        try {
            if (searches.isEmpty()) {
                searches.add(new Search(reader, threads));
            }
            return asking.of(searches.getFirst());
        } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
            if (upkeep == Upkeep.DAMAGED) {
                throw failure(ledger, e);
            }
        }
        anew();
        return asked(asking);
    }

    private void anew() {
        upkeep = Upkeep.DAMAGED;
        searches.clear();
        shut();
        Index.rebuild(ledger);
        reader = reader(ledger);
    }

    private void shut() {
        try {
            reader.close();
            reader.directory().close();
        } catch (IOException e) {
            throw failure(ledger, e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
        shut();
    }
}
