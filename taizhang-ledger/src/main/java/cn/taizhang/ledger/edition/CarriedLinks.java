package cn.taizhang.ledger.edition;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.ledger.source.Filing;
import cn.taizhang.ledger.store.Database;
import java.util.ArrayList;
import java.util.List;

/// What persons said of links, carried over when one of the two reports has a newer edition.
///
/// - The words of the promise or of a result are found again as those of any record are; the ids then name the place
///   in the new edition, and the link keeps its own.
/// - When any of its words is not found the link has lost its anchor (失锚).
final class CarriedLinks {

    private final List<Document> before;
    private final Filing after;
    private final List<Posted> found = new ArrayList<>();
    private final List<Posted> lost = new ArrayList<>();

    CarriedLinks(Database database, List<Document> before, Filing after) {
        this.before = before;
        this.after = after;
        for (Posted entry : Current.of(database, 0)) {
            if (entry.type().equals(LinkPayload.LINK) && entry.act().heard()) {
                carry(entry, LinkPayload.of(entry));
            }
        }
    }

    List<Posted> found() {
        return found;
    }

    List<Posted> lost() {
        return lost;
    }

    private void carry(Posted entry, Link link) {
        List<Link.Side> sides = new ArrayList<>(link.results());
        sides.addFirst(link.promise());
        if (sides.stream().noneMatch(this::isOld)) {
            return;
        }
        List<Link.Side> moved = new ArrayList<>();
        sides.forEach(side -> moved.addAll(isOld(side) ? again(side) : List.of(side)));
        boolean standing = entry.act().standing();
        if (moved.size() == sides.size()) {
            Link there = link.at(moved.getFirst(), moved.subList(1, moved.size()));
            found.add(
                    LinkPayload.entry(there, LinkPayload.LINK, standing ? Act.REANCHORED : Act.REJECTED, entry.seq()));
        } else if (standing) {
            lost.add(LinkPayload.entry(link, LinkPayload.LINK, Act.LOST, entry.seq()));
        }
    }

    private boolean isOld(Link.Side side) {
        return before.stream()
                .anyMatch(document -> document.source().sha256().startsWith(side.source())
                        && !side.source().isEmpty());
    }

    /// The words in the new edition, or nothing.
    private List<Link.Side> again(Link.Side side) {
        for (Document old : before) {
            Span span = Kept.span(old, side.start(), side.end());
            if (old.quote(span).quote().equals(side.quote())) {
                Reanchoring reanchoring = new Reanchoring(old, span);
                for (Filing.Part part : after.parts()) {
                    for (Span place : reanchoring.in(part.document().text())) {
                        return List.of(moved(side, part.document().quote(place)));
                    }
                }
            }
        }
        return List.of();
    }

    /// The span in an id is that of the number, which moves as far as the clause does.
    private Link.Side moved(Link.Side side, Evidence there) {
        String[] id = side.record().split(":");
        int dash = id[2].indexOf('-');
        int further = there.start() - side.start();
        String span = (Integer.parseInt(id[2].substring(0, dash)) + further) + "-"
                + (Integer.parseInt(id[2].substring(dash + 1)) + further);
        String hash = after.source().sha256().substring(0, id[0].length());
        return new Link.Side(hash + ":" + id[1] + ":" + span + ":" + id[3], there.start(), there.end(), there.quote());
    }
}
