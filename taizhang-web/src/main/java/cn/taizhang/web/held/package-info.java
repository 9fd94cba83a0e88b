/// Figures that a task asks for and the ledger holds already: they are pointed to and not asked for again.
@NullMarked
package cn.taizhang.web.held;

import org.jspecify.annotations.NullMarked;
