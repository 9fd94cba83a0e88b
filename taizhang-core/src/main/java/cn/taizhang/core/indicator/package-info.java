/// The known indicators: what each is called, in what unit it is counted, and which id a wording stands
/// for.
@NullMarked
package cn.taizhang.core.indicator;

import org.jspecify.annotations.NullMarked;
