package cn.taizhang.web.narrowing;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.search.facet.Counts;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.question.Question;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.words.BrokenWords;
import cn.taizhang.ledger.search.words.Dictionary;
import cn.taizhang.ledger.search.words.KnownWords;
import cn.taizhang.ledger.search.words.WordsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/// Reads what was typed into a search, cut by the words the program, the ledger and its users know.
///
/// 例: with 规上 = 规模以上 in the file beside the ledger, 规上 finds both.
///
/// - The file is read again when it was changed; one with faults is passed over, and [#faults()] tells them.
@Component
public final class Questions {

    private static final Own NONE = new Own(FileTime.fromMillis(0), List.of(), List.of());

    private final Path file;
    private final AtomicReference<Own> own = new AtomicReference<>(NONE);
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(NONE, List.of(), Dictionary.EMPTY));

    Questions(LedgerAddress address) {
        this.file = WordsFile.beside(address);
    }

    /// The users' own words, as they were at a time.
    private record Own(FileTime changed, List<List<String>> groups, List<BrokenWords.Fault> faults) {}

    /// All words, of these own ones and these places.
    private record Known(Own own, List<String> places, Dictionary all) {}

    /// The question of a query.
    public Question read(String query, Counts everything) {
        if (query.length() > QuestionReader.LONGEST) {
            throw new Refused(
                    "narrowing.long", Integer.toString(QuestionReader.LONGEST), Integer.toString(query.length()));
        }
        Own words = own();
        Question plain = QuestionReader.read(query, new Dictionary(words.groups(), List.of()));
        return plain.isCut() ? QuestionReader.read(query, dictionary(words, everything)) : plain;
    }

    /// What is wrong with the users' own words.
    public List<BrokenWords.Fault> faults() {
        return own().faults();
    }

    private Dictionary dictionary(Own words, Counts everything) {
        List<String> places = everything.of(Facet.PLACE).stream()
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Known last = known.get();
        if (last.own() == words && last.places().equals(places)) {
            return last.all();
        }
        List<String> all = new ArrayList<>(KnownWords.load());
        all.addAll(places);
        Dictionary made = new Dictionary(words.groups(), all);
        known.set(new Known(words, places, made));
        return made;
    }

    private Own own() {
        if (!Files.exists(file)) {
            own.set(NONE);
            return NONE;
        }
        Own last = own.get();
        FileTime changed = changed();
        if (last != NONE && last.changed().equals(changed)) {
            return last;
        }
        Own fresh = read(changed);
        own.set(fresh);
        return fresh;
    }

    private FileTime changed() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("looking at the words beside the ledger", e);
        }
    }

    private Own read(FileTime changed) {
        try {
            return new Own(changed, WordsFile.read(file), List.of());
        } catch (BrokenWords broken) {
            return new Own(changed, List.of(), broken.faults());
        }
    }
}
