package cn.taizhang.web.parameter;

import jakarta.servlet.http.HttpServletResponse;

/// Tells programs where the next page is, and when an answer is not to be kept.
public final class NextPage {

    /// The address of the page that begins at a cursor, which the header `Link` names too; empty where there is none.
    public static String link(Address address, String cursor, HttpServletResponse response) {
        if (cursor.isEmpty()) {
            return "";
        }
        String next = address.with(Address.CURSOR, cursor).toString();
        response.addHeader("Link", "<" + next + ">; rel=\"next\"");
        return next;
    }

    /// An answer from an index that lags behind the ledger is not the answer to this state of the ledger.
    public static void behind(boolean isBehind, HttpServletResponse response) {
        if (isBehind) {
            response.setHeader("ETag", "W/\"behind\"");
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private NextPage() {}
}
