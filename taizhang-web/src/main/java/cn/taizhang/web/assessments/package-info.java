/// 考: the pages of assessment: the scheme, the report cards of a term, misses and what is excused, locked terms.
@NullMarked
package cn.taizhang.web.assessments;

import org.jspecify.annotations.NullMarked;
