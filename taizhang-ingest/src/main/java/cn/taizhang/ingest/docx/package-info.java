@NullMarked
package cn.taizhang.ingest.docx;

import org.jspecify.annotations.NullMarked;
