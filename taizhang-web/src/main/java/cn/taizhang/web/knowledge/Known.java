package cn.taizhang.web.knowledge;

import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.rules.RuleFiles;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the rule files say, loaded when it is first asked for and kept.
///
/// 例: the first upload waits for it, the second does not.
@Component
public final class Known {

    private final AtomicReference<@Nullable Knowledge> loaded = new AtomicReference<>();

    public Knowledge knowledge() {
        Knowledge known = loaded.get();
        return known != null ? known : load();
    }

    private synchronized Knowledge load() {
        Knowledge known = loaded.get();
        if (known != null) {
            return known;
        }
        Knowledge fresh = RuleFiles.load();
        loaded.set(fresh);
        return fresh;
    }
}
