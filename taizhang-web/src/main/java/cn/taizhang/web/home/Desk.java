package cn.taizhang.web.home;

/// The first page: the overview, and the size in bytes a file may have that is dropped on it.
public record Desk(Overview overview, long limit) {}
