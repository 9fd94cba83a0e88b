/// Papers 公文 as they are composed, before they are written down: clauses with what shows them.
@NullMarked
package cn.taizhang.delivery.paper;

import org.jspecify.annotations.NullMarked;
