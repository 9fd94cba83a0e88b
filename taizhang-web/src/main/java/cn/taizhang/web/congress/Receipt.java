package cn.taizhang.web.congress;

/// What a deputy is shown once after casting: the number under which the ballot will be published.
public record Receipt(String vote, String title, String number) {

    /// Says nothing of the number.
    @Override
    public String toString() {
        return "a receipt of " + vote;
    }
}
