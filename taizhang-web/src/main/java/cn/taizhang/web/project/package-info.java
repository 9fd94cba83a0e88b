/// One project: its stages, its money, what happened, and the forms for what a person may do.
@NullMarked
package cn.taizhang.web.project;

import org.jspecify.annotations.NullMarked;
