/// What the program knows of reports, loaded once for all requests.
@NullMarked
package cn.taizhang.web.known;

import org.jspecify.annotations.NullMarked;
