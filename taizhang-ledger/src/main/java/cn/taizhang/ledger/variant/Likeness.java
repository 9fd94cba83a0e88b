package cn.taizhang.ledger.variant;

/// Another document with the same report, and the share of the shorter one's clauses that both have.
public record Likeness(long document, double share) {}
