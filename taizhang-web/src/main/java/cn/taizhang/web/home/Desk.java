package cn.taizhang.web.home;

/// The first page: the overview, the size in bytes a file may have that is dropped on it, and how delivery stands.
public record Desk(Overview overview, long limit, Delivery delivery) {}
