package cn.taizhang.app.find;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.question.Question;
import cn.taizhang.ledger.search.question.QuestionReader;
import cn.taizhang.ledger.search.words.Dictionary;
import cn.taizhang.ledger.search.words.KnownWords;
import cn.taizhang.ledger.search.words.WordsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/// `--words FILE`: the user's own words, else those in the file beside the ledger.
final class WordsOption {

    private static final Path NOWHERE = Path.of("");

    @Option(names = "--words", paramLabel = "FILE", descriptionKey = "find.words")
    private Path file = NOWHERE;

    /// Reads a query, cut by the words that are known.
    ///
    /// - The names of indicators and places are loaded only where there is something to cut.
    Question question(String query, LedgerAddress ledger, Finder finder) {
        if (query.length() > QuestionReader.LONGEST) {
            throw new Refused("find.long", QuestionReader.LONGEST, query.length());
        }
        List<List<String>> own = own(ledger);
        Question plain = QuestionReader.read(query, new Dictionary(own, List.of()));
        if (!plain.isCut()) {
            return plain;
        }
        List<String> known = new ArrayList<>(KnownWords.load());
        known.addAll(finder.values(Facet.PLACE));
        return QuestionReader.read(query, new Dictionary(own, known));
    }

    private List<List<String>> own(LedgerAddress ledger) {
        if (!file.equals(NOWHERE)) {
            return WordsFile.read(file);
        }
        Path beside = WordsFile.beside(ledger);
        return Files.exists(beside) ? WordsFile.read(beside) : List.of();
    }
}
