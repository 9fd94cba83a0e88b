/// All checks together, and what a person made of their findings.
@NullMarked
package cn.taizhang.compare.check.lint;

import org.jspecify.annotations.NullMarked;
