/// Uploaded reports: read, posted, and told what became of them.
@NullMarked
package cn.taizhang.web.receipt;

import org.jspecify.annotations.NullMarked;
