package cn.taizhang.web.drafts;

import cn.taizhang.app.check.CheckText;
import cn.taizhang.app.console.Messages;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.delivery.paper.Block;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Kind;
import cn.taizhang.delivery.paper.Typeset;
import cn.taizhang.delivery.report.FulfilmentSheet;
import cn.taizhang.delivery.review.Agreement;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The page of one paper: its text clause by clause, what shows each, and what speaks against giving it out.
public record DraftModel(Composed composed, DraftRequest request, List<Holding> reports, Address address) {

    public DraftModel {
        reports = List.copyOf(reports);
    }

    public Kind kind() {
        return request.kind();
    }

    public boolean isAbout(Holding holding) {
        return request.document() == holding.document();
    }

    public String number() {
        return request.head().number();
    }

    public String issuer() {
        return request.head().issuer();
    }

    public long document() {
        return request.document();
    }

    /// The address of a file.
    public String file(String format, boolean marks) {
        return address.at("/drafts/" + kind().code() + "/file")
                .with("format", format)
                .with("marks", Boolean.toString(marks))
                .toString();
    }

    public String set(String words) {
        return Typeset.of(words);
    }

    public List<Block> blocks() {
        return composed.paper().blocks();
    }

    public Block.Body body(Block block) {
        return (Block.Body) block;
    }

    /// The statements that nothing shows, of all that are statements.
    public long statements() {
        return composed.paper().clauses().stream()
                .filter(clause -> clause.mark() != Clause.Mark.PLAIN)
                .count();
    }

    /// What is worse first.
    public List<Finding> findings() {
        return composed.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
    }

    public String severity(Finding finding, Words words) {
        return CheckText.severity(new Messages(words.language()), finding);
    }

    public String message(Finding finding, Words words) {
        return CheckText.message(new Messages(words.language()), finding);
    }

    public String colour(Finding finding) {
        return finding.severity() == Severity.ERROR ? "bad" : finding.severity() == Severity.DOUBT ? "warn" : "blue";
    }

    public String verdict(Agreement one, boolean own, Words words) {
        var verdict = own ? one.own() : one.read();
        return words.isEnglish()
                ? verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : FulfilmentSheet.words(verdict);
    }
}
