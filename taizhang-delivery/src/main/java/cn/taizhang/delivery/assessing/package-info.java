/// The commands of assessment: the scheme is set, misses are explained and ruled on, terms locked and opened again.
@NullMarked
package cn.taizhang.delivery.assessing;

import org.jspecify.annotations.NullMarked;
