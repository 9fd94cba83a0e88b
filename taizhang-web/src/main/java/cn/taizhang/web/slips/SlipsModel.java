package cn.taizhang.web.slips;

import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Paged;
import java.util.List;

/// What the page of the slips shows.
public record SlipsModel(SlipList list, SlipRequest request, Address address) implements Paged {

    @Override
    public int pageNumber() {
        return request.page();
    }

    @Override
    public int pageSize() {
        return request.limit();
    }

    @Override
    public int total() {
        return list.total();
    }

    public List<Rung> rungs() {
        return List.of(Rung.values());
    }

    public List<Standing> standings() {
        return List.of(Standing.values());
    }

    /// The same page with one kind alone, or with all.
    public String only(Rung rung) {
        return alone("kind", rung.code());
    }
}
