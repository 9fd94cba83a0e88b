package cn.taizhang.delivery.notice;

/// What can be the address of a mail.
///
/// 例: `liming@example.cn`; never `李明 <liming@example.cn>`, nor anything with a line break.
///
/// - Narrower than the standards: letters, digits and `. _ + -` before the sign, a plain domain after it, so that an
///   address can never become a second header or a second receiver.
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final String OTHERS = "._+-";

    public static boolean isGood(String words) {
        int at = words.indexOf('@');
        return words.length() <= LONGEST
                && at > 0
                && at == words.lastIndexOf('@')
                && isPlain(words.substring(0, at), OTHERS)
                && isPlain(words.substring(at + 1), ".-")
                && words.charAt(0) != '-';
    }

    private static boolean isPlain(String words, String others) {
        return !words.isEmpty()
                && !words.startsWith(".")
                && !words.endsWith(".")
                && !words.contains("..")
                && words.chars()
                        .allMatch(c -> c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9'
                                || others.indexOf(c) >= 0);
    }

    private MailAddress() {}
}
