package cn.taizhang.app.score;

import cn.taizhang.rules.gold.GoldDocument;
import cn.taizhang.rules.gold.Score;
import cn.taizhang.rules.gold.item.ItemScore;
import cn.taizhang.rules.ratchet.Counts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The judgement over one folder of labels: of figures, and of what is no figure where that is labelled.
record Scoring(Score facts, ItemScore items) {

    /// Judges what is read in the reports of the folder.
    static Scoring reading(GoldFolder folder) {
        List<GoldDocument> documents = folder.documents();
        return of(folder, documents, new ReadRecords(folder).of(documents));
    }

    /// Judges the records of a file.
    static Scoring of(GoldFolder folder, Path records) {
        return of(folder, folder.documents(), RecordFile.read(records));
    }

    private static Scoring of(GoldFolder folder, List<GoldDocument> documents, List<Map<String, String>> records) {
        Claims claims = Claims.of(records);
        return new Scoring(new Score(documents, claims.facts()), new ItemScore(folder.items(), claims.items()));
    }

    List<String> lines() {
        return Stream.concat(facts.lines().stream(), items.lines().stream()).toList();
    }

    List<String> errors() {
        return Stream.concat(facts.errors().stream(), items.errors().stream()).toList();
    }

    Counts counts() {
        Counts counts = new Counts();
        counts.addAll(facts.counts());
        counts.addAll(items.counts());
        return counts;
    }
}
