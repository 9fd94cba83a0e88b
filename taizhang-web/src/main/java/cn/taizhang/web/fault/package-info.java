/// What is said when a request cannot be answered.
@NullMarked
package cn.taizhang.web.fault;

import org.jspecify.annotations.NullMarked;
