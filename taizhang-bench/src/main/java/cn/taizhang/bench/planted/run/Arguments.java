package cn.taizhang.bench.planted.run;

import cn.taizhang.bench.planted.Family;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What the runner is asked for.
///
/// 例: `corpus --seed 7 --each 24 --only SUM,SHARE --list planted.txt`.
record Arguments(Path reports, long seed, int each, Set<Family> families, Map<String, String> options) {

    static final long SEED = 20_261_123;
    private static final int EACH = 24;
    private static final Set<String> KNOWN = Set.of("seed", "each", "only", "except", "list", "write");

    static Arguments of(String... words) {
        Map<String, String> options = new TreeMap<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i].startsWith("--")) {
                String name = words[i].substring(2);
                if (!KNOWN.contains(name) || i + 1 == words.length) {
                    throw new IllegalArgumentException("not understood: " + words[i] + "; known: " + KNOWN);
                }
                options.put(name, words[++i]);
            } else {
                rest.add(words[i]);
            }
        }
        Set<Family> families =
                options.containsKey("only") ? families(options.getOrDefault("only", "")) : EnumSet.allOf(Family.class);
        families.removeAll(families(options.getOrDefault("except", "")));
        return new Arguments(
                Path.of(rest.isEmpty() ? "samples" : rest.getFirst()),
                Long.parseLong(options.getOrDefault("seed", String.valueOf(SEED))),
                Integer.parseInt(options.getOrDefault("each", String.valueOf(EACH))),
                families,
                options);
    }

    private static Set<Family> families(String names) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isBlank())
                .forEach(name -> families.add(Family.valueOf(name.strip())));
        return families;
    }
}
