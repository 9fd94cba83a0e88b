/// How a promise goes on from year to year.
@NullMarked
package cn.taizhang.compare.follow.lineage;

import org.jspecify.annotations.NullMarked;
