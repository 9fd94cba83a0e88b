package cn.taizhang.gates.sample.second;

import cn.taizhang.gates.sample.first.Here;
import java.nio.file.Files;
import java.nio.file.Path;

/// Looks back at the other package and at a file.
public final class There {

    public boolean stands(Here here) {
        return Files.exists(Path.of(String.valueOf(here.year())));
    }
}
