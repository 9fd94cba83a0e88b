package cn.taizhang.gates;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What a module is called, where its sources are and which other modules it may see.
///
/// 例: `taizhang-rules` has the root package `cn.taizhang.rules` and may see `cn.taizhang.core`.
///
/// - `pure` modules have no files, network, clock or logger; `prints` holds for the command line alone.
public record Module(String root, Set<String> below, boolean pure, boolean prints) {

    public Module {
        below = Set.copyOf(below);
    }

    /// A module that may do input and output. 例: `Module.of("ingest", "core")`.
    public static Module of(String name, String... below) {
        return new Module(
                "cn.taizhang." + name,
                Set.copyOf(List.of(below).stream()
                        .map(other -> "cn.taizhang." + other)
                        .toList()),
                false,
                false);
    }

    public Module withoutIo() {
        return new Module(root, below, true, prints);
    }

    public Module withPrints() {
        return new Module(root, below, pure, true);
    }

    SourceTree sources() {
        return new SourceTree(Path.of("src/main/java"));
    }

    SourceTree tests() {
        return new SourceTree(Path.of("src/test/java"));
    }
}
