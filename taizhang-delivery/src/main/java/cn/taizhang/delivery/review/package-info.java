/// 报: the review of the year, drafted in the order of the report that promised it, and read back.
@NullMarked
package cn.taizhang.delivery.review;

import org.jspecify.annotations.NullMarked;
