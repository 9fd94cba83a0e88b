@NullMarked
package cn.taizhang.ingest;

import org.jspecify.annotations.NullMarked;
