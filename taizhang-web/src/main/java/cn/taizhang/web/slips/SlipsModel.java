package cn.taizhang.web.slips;

import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Address;
import java.util.List;

/// What the page of the slips shows.
public record SlipsModel(SlipList list, SlipRequest request, Address address) {

    public List<Rung> rungs() {
        return List.of(Rung.values());
    }

    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    public String word(Enum<?> constant) {
        return Words.of(constant);
    }

    public boolean is(String name, String value) {
        return address.has(name, value);
    }

    public String chosen(String name) {
        return address.values().getOrDefault(name, "");
    }

    /// The same page with one kind alone, or with all.
    public String only(Rung rung) {
        return address.with("page", "")
                .with("kind", is("kind", rung.code()) ? "" : rung.code())
                .toString();
    }

    public String file(String format) {
        return address.with("page", "").at("/slips." + format).toString();
    }

    public String page(int further) {
        return address.with("page", Integer.toString(request.page() + further)).toString();
    }

    public boolean hasBefore() {
        return request.page() > 1;
    }

    public boolean hasNext() {
        return request.page() * (long) request.limit() < list.total();
    }
}
