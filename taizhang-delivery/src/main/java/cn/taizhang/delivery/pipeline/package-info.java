/// What people do with projects: propose, edit, advance, report, drop; one at a time or a sheet at once.
@NullMarked
package cn.taizhang.delivery.pipeline;

import org.jspecify.annotations.NullMarked;
