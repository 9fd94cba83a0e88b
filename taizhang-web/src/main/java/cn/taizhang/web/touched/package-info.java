/// What was written to the ledger meanwhile, so that only what it concerns is worked out anew.
@NullMarked
package cn.taizhang.web.touched;

import org.jspecify.annotations.NullMarked;
