/// 项目: the funnel of projects, their list, and sheets of them out and in.
@NullMarked
package cn.taizhang.web.projects;

import org.jspecify.annotations.NullMarked;
