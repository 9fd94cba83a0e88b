package cn.taizhang.web.audit;

import cn.taizhang.web.chain.ChainChecks;
import cn.taizhang.web.office.Happened;
import cn.taizhang.web.parameter.Address;
import java.util.List;

/// What the page of the log shows: some events, the newest first, how many there are, and how the chains stand.
public record AuditModel(List<Happened> lines, long total, boolean more, ChainChecks.State chain, Address address) {

    public AuditModel {
        lines = List.copyOf(lines);
    }

    public List<String> groups() {
        return AuditRequest.GROUPS;
    }

    public String chosen(String name) {
        return address.values().getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return address.has(name, value);
    }

    public String file(String format) {
        return address.with("before", "").at("/audit." + format).toString();
    }

    /// The page with what is older.
    public String older() {
        return address.with("before", Long.toString(lines.getLast().event().seq()))
                .toString();
    }

    /// The page with the newest.
    public String newest() {
        return address.with("before", "").toString();
    }

    /// All that happened to the subject of an event.
    public String about(Happened one) {
        return address.bare().with("subject", one.event().subject()).toString();
    }
}
