package cn.taizhang.web.posting;

/// What was to be sent was not taken.
///
/// 例: `sending a mail through smtp.example.cn:587: 550 no such user`.
public final class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;

    NotSent(String doing, String why) {
        super(line(doing + ": " + why));
    }

    NotSent(String doing, Throwable cause) {
        super(line(doing + ": " + why(cause)), cause);
    }

    private static String why(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return said.equals("null") ? cause.getClass().getSimpleName() : said;
    }

    private static String line(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST) + "…";
    }
}
