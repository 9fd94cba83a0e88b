@NullMarked
package cn.taizhang.ingest.pdf;

import org.jspecify.annotations.NullMarked;
