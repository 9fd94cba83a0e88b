/// 议案建议提案: the register, one paper with its answers, and what people can do about it.
@NullMarked
package cn.taizhang.web.motions;

import org.jspecify.annotations.NullMarked;
