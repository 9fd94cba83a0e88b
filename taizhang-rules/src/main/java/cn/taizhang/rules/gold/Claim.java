package cn.taizhang.rules.gold;

/// What a label or a prediction says about one number, all as worded; what it does not say is an empty string.
///
/// 例: indicator 地区生产总值, kind `growth`, value `6`, unit `%`, bound `approx`, status `target`, years 2024.
public record Claim(
        String indicator,
        String kind,
        String value,
        String valueHigh,
        String unit,
        String bound,
        String status,
        Years years,
        String scope,
        String hedge) {

    /// The first and the last year; 0 where open.
    ///
    /// 例: `2018-2022`, `-2023`, `2024`.
    public record Years(int from, int to) {

        static final Years NONE = new Years(0, 0);

        static Years parse(String period) {
            if (period.isEmpty()) {
                return NONE;
            }
            int dash = period.indexOf('-');
            if (dash < 0) {
                return new Years(Integer.parseInt(period), Integer.parseInt(period));
            }
            String first = period.substring(0, dash);
            return new Years(
                    first.isEmpty() ? 0 : Integer.parseInt(first), Integer.parseInt(period.substring(dash + 1)));
        }

        boolean isOne() {
            return from == to;
        }

        @Override
        public String toString() {
            if (to == 0) {
                return "";
            }
            return isOne() ? Integer.toString(to) : (from == 0 ? "" : from) + "-" + to;
        }
    }
}
