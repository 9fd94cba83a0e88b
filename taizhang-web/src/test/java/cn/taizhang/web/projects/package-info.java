@NullMarked
package cn.taizhang.web.projects;

import org.jspecify.annotations.NullMarked;
