@NullMarked
package cn.taizhang.ingest.split;

import org.jspecify.annotations.NullMarked;
