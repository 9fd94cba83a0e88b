/// Answers requests that went wrong, and wires what all requests pass through.
@NullMarked
package cn.taizhang.web.answer;

import org.jspecify.annotations.NullMarked;
