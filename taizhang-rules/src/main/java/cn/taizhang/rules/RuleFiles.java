package cn.taizhang.rules;

import cn.taizhang.core.reading.Knowledge;

/// Loads what the reader knows.
public final class RuleFiles {

    public static Knowledge load() {
        return new Knowledge();
    }

    private RuleFiles() {}
}
