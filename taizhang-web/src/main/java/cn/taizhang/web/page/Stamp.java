package cn.taizhang.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// A short word for what the style sheets and scripts hold, so that their addresses may be kept for ever.
final class Stamp {

    private static final String FILES = "classpath*:cn/taizhang/web/assets/*.*";

    static String ofAssets() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            CRC32 sum = new CRC32();
            for (Resource file : files) {
                sum.update(file.getContentAsByteArray());
            }
            return "%08x".formatted(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException("reading style sheets and scripts", e);
        }
    }

    private Stamp() {}
}
