/// 台账: the records that count, with facets, as a page, a file and an API.
@NullMarked
package cn.taizhang.web.records;

import org.jspecify.annotations.NullMarked;
