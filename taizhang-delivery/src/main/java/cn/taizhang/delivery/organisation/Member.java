package cn.taizhang.delivery.organisation;

/// A person of a unit, as the organisation knows them.
///
/// 例: 李明, unit `NB-FGW`, post 投资科科长, account `liming`, mail liming@example.cn.
///
/// - `account` is the name of the account they log in with, empty for none; a person is found by it.
public record Member(String name, String unit, String post, String account, String mail, String telephone) {

    /// By what a person is kept: their account, or else unit and name.
    public String key() {
        return account.isEmpty() ? unit + "/" + name : account;
    }
}
