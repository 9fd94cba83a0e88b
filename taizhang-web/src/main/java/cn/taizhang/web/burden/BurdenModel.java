package cn.taizhang.web.burden;

import cn.taizhang.web.parameter.Address;

/// What the page of the meter shows.
public record BurdenModel(BurdenList list, Address address) {

    public String file(String format) {
        return address.at("/burden." + format).toString();
    }

    /// The requests of one unit in the month.
    public String of(BurdenList.Line line) {
        return address.with("unit", line.share().unit()).toString();
    }
}
