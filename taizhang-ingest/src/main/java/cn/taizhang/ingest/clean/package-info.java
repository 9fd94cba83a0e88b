@NullMarked
package cn.taizhang.ingest.clean;

import org.jspecify.annotations.NullMarked;
