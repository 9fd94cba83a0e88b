@NullMarked
package cn.taizhang.ingest.format;

import org.jspecify.annotations.NullMarked;
