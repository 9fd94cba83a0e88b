package cn.taizhang.rules.indicator;

/// Something wrong in one of our own files, and where: line and column count from 1.
///
/// 例: `economy.yaml:12:3: unknown key 别名`.
public record Fault(String file, int line, int column, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
