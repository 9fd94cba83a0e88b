/// A whole bureau at work in a room at once: how long it waits, and what is left when the room is killed.
@NullMarked
package cn.taizhang.bench.crowd;

import org.jspecify.annotations.NullMarked;
