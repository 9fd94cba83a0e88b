/// Uploaded reports: read, posted, and told what became of them.
@NullMarked
package cn.taizhang.web.arrival;

import org.jspecify.annotations.NullMarked;
