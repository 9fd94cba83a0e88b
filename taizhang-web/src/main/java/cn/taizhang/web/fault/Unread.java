package cn.taizhang.web.fault;

import cn.taizhang.table.Bilingual;

/// A file that was received and cannot be read, with the sentence that says why and what to do.
///
/// 例: 「文件设有密码,请去掉密码另存后再试。」
public final class Unread extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual why;

    public Unread(Bilingual why) {
        super(why.en());
        this.why = why;
    }

    public Bilingual why() {
        return why;
    }
}
