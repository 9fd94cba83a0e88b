/// An invented bureau 督查 of 50 units and 500 people, and a year of its work as the ledger keeps it.
@NullMarked
package cn.taizhang.bench.city;

import org.jspecify.annotations.NullMarked;
