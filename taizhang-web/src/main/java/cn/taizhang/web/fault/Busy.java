package cn.taizhang.web.fault;

/// Too much is being done at once; to be tried again later.
///
/// 例: the fifteenth file that waits to be read.
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
