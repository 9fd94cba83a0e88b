/// 填报: what a unit has to report on, on one page.
@NullMarked
package cn.taizhang.web.feedback;

import org.jspecify.annotations.NullMarked;
