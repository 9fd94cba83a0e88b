@NullMarked
package cn.taizhang.web.drafts;

import org.jspecify.annotations.NullMarked;
