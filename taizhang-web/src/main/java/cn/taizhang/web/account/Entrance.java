package cn.taizhang.web.account;

/// What the page of log-in says.
///
/// - `next` is the page to go to then; `told` is empty at first.
public record Entrance(String next, String told) {}
