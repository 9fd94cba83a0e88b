/// Sections of a report: headings, their tree, and what each part is for.
@NullMarked
package cn.taizhang.core.outline;

import org.jspecify.annotations.NullMarked;
