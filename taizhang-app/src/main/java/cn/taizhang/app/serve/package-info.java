/// The command that opens the reading room; the room itself is another module.
@NullMarked
package cn.taizhang.app.serve;

import org.jspecify.annotations.NullMarked;
