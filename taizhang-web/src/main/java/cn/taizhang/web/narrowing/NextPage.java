package cn.taizhang.web.narrowing;

import jakarta.servlet.http.HttpServletResponse;

/// Tells programs where the next page is, and when an answer is not to be kept.
public final class NextPage {

    /// The address of the next page, which the header `Link` names too; empty on the last one.
    public static String link(Address address, Paging paging, HttpServletResponse response) {
        if (!paging.hasNext()) {
            return "";
        }
        String next = address.with(Address.CURSOR, paging.next()).toString();
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
