package cn.taizhang.web.notices;

import cn.taizhang.delivery.notice.Reason;
import cn.taizhang.web.parameter.Address;
import java.util.List;

/// What the page of reminders shows.
public record NoticesModel(NoticeList list, NoticeRequest request, Address address) {

    public List<Reason> reasons() {
        return List.of(Reason.values());
    }

    public boolean is(String name, String value) {
        return address.has(name, value);
    }

    public String chosen(String name) {
        return address.values().getOrDefault(name, "");
    }

    public String file(String format) {
        return address.with("page", "").at("/notices." + format).toString();
    }

    /// Where the forms go that say something is read; they come back to the same state.
    public String reading() {
        return address.at("/notices/read").toString();
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

    public int first() {
        return list.lines().isEmpty() ? 0 : (request.page() - 1) * request.limit() + 1;
    }

    public int last() {
        return list.lines().isEmpty() ? 0 : first() + list.lines().size() - 1;
    }
}
