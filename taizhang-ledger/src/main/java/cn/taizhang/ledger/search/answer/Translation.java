package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.index.Fields;
import cn.taizhang.ledger.search.question.Clause;
import cn.taizhang.ledger.search.question.Question;
import cn.taizhang.ledger.search.text.Units;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Says a question in the terms of the index.
///
/// 例: the phrase 粮食产量 asks for 粮食, 食产 and 产量 at one position after the other.
///
/// - A Chinese character at the end of a phrase that has none before it is asked for as the beginning of a term, for
///   in the index it stands together with whatever follows it.
final class Translation {

    private final IndexReader reader;

    Translation(IndexReader reader) {
        this.reader = reader;
    }

    Query of(Question question) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause clause : question.required()) {
            all.add(of(clause), Occur.MUST);
        }
        if (question.required().isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        for (Clause clause : question.excluded()) {
            all.add(of(clause), Occur.MUST_NOT);
        }
        return all.build();
    }

    private Query of(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Phrase phrase -> phrase(phrase.units());
            case Clause.Pairs pairs -> pairs(pairs.units());
            case Clause.Run run -> run(run);
            case Clause.Either either -> either(either.choices());
        };
    }

    private Query either(List<Clause> choices) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Clause choice : choices) {
            any.add(of(choice), Occur.SHOULD);
        }
        return any.build();
    }

    private Query run(Clause.Run run) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Clause part : run.parts()) {
            all.add(of(part), Occur.MUST);
        }
        return all.add(of(run.whole()), Occur.SHOULD).build();
    }

    private static Query pairs(Units units) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        TreeSet<String> seen = new TreeSet<>();
        for (int i = 0; i + 1 < units.size(); i++) {
            if (seen.add(units.words(i, i + 2))) {
                all.add(new TermQuery(term(units.words(i, i + 2))), Occur.MUST);
            }
        }
        return all.build();
    }

    private static Term term(String words) {
        return new Term(Fields.TEXT, words);
    }

    private Query phrase(Units units) throws IOException {
        int last = units.size() - 1;
        boolean open = units.isHan(last) && !(last > 0 && units.isHan(last - 1));
        if (open) {
            return last == 0 ? new PrefixQuery(term(units.toString())) : openPhrase(units, last);
        }
        int end = units.isHan(last) ? last : last + 1;
        if (end == 1) {
            return new TermQuery(term(units.words(0, units.termEnd(0))));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < end; i++) {
            phrase.add(term(units.words(i, units.termEnd(i))), i);
        }
        return phrase.build();
    }

    private Query openPhrase(Units units, int last) throws IOException {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i < last; i++) {
            phrase.add(new Term[] {term(units.words(i, units.termEnd(i)))}, i);
        }
        Term[] ends = beginningWith(units.words(last, last + 1));
        if (ends.length == 0) {
            return new MatchNoDocsQuery("no text holds " + units.words(last, last + 1));
        }
        phrase.add(ends, last);
        return phrase.build();
    }

    private Term[] beginningWith(String character) throws IOException {
        TreeSet<Term> found = new TreeSet<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
        if (terms != null) {
            TermsEnum all = terms.iterator();
            boolean more = all.seekCeil(new BytesRef(character)) != TermsEnum.SeekStatus.END;
            while (more && all.term().utf8ToString().startsWith(character)) {
                found.add(term(all.term().utf8ToString()));
                more = all.next() != null;
            }
        }
        return found.toArray(Term[]::new);
    }
}
