/// 比: the pages of leagues and races: the formula, the ranks, what each was computed from, appeals.
@NullMarked
package cn.taizhang.web.leagues;

import org.jspecify.annotations.NullMarked;
