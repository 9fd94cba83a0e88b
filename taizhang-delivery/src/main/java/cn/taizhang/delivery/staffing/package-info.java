/// Commands that set up the organisation: units and their people, one by one or from a sheet.
@NullMarked
package cn.taizhang.delivery.staffing;

import org.jspecify.annotations.NullMarked;
