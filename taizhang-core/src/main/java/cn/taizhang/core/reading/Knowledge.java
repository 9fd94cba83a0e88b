package cn.taizhang.core.reading;

/// What the reader knows, compiled once.
public record Knowledge() {}
