/// What every page has in common: its frame, its words, its template.
@NullMarked
package cn.taizhang.web.page;

import org.jspecify.annotations.NullMarked;
