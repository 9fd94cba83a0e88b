package cn.taizhang.web.fault;

import cn.taizhang.app.console.Refused;

/// A file that is larger than one may be.
///
/// 例: 「文件“现场.mp4”超过 32 MB。」
public final class Large extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refused why;

    public Large(Refused why) {
        super(why.key());
        this.why = why;
    }

    public Refused why() {
        return why;
    }
}
