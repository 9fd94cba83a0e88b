package cn.taizhang.web.account;

import java.util.List;

/// What the page of the first administrator says: the name that was given, and what was wrong with what was given.
public record Beginning(String name, List<String> faults) {

    public Beginning {
        faults = List.copyOf(faults);
    }
}
