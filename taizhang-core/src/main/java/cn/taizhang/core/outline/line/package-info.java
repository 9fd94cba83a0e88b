/// Single lines of a report: enumeration marks, years, and the items inside one paragraph.
@NullMarked
package cn.taizhang.core.outline.line;

import org.jspecify.annotations.NullMarked;
