package cn.taizhang.delivery.paper;

/// Writes text of a report, in which signs were folded to half width, as a paper is set.
///
/// 例: 「城镇(乡村)更新,投入1,200万元;」 is 「城镇（乡村）更新，投入1,200万元；」.
///
/// - Signs between digits stay: 1,200 and 10:30.
public final class Typeset {

    private static final String HALF = ",;:()!?";
    private static final String FULL = "，；：（）！？";

    public static String of(String words) {
        StringBuilder set = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int at = HALF.indexOf(c);
            boolean number =
                    i > 0 && i + 1 < words.length() && isLatin(words.charAt(i - 1)) && isLatin(words.charAt(i + 1));
            set.append(at < 0 || number ? c : FULL.charAt(at));
        }
        return set.toString();
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'z';
    }

    private Typeset() {}
}
