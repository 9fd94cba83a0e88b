/// 组织机构: the units in their tree and the people in them, by hand or from a sheet.
@NullMarked
package cn.taizhang.web.organisation;

import org.jspecify.annotations.NullMarked;
