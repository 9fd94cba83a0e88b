/// What reports promised and what became of it, as pages show it: one report after the other, and counted.
@NullMarked
package cn.taizhang.web.promise;

import org.jspecify.annotations.NullMarked;
