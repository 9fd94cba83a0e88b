package cn.taizhang.table.sheet;

import java.io.IOException;

/// Ends the reading of a file that cannot be read further, and says why.
final class Unfit extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient SheetFault fault;

    Unfit(SheetFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    static Unfit tooLarge(int row, String column) {
        return new Unfit(new SheetFault(SheetFault.Kind.TOO_LARGE, row, column, ""));
    }

    SheetFault fault() {
        return fault;
    }
}
