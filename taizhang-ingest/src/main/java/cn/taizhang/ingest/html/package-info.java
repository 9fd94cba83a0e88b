@NullMarked
package cn.taizhang.ingest.html;

import org.jspecify.annotations.NullMarked;
