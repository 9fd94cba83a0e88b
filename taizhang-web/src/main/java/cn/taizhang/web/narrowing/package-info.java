/// What requests narrow the ledger to, and the facets pages show of it.
@NullMarked
package cn.taizhang.web.narrowing;

import org.jspecify.annotations.NullMarked;
