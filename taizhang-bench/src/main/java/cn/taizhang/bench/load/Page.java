package cn.taizhang.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// A page that a user asks for, and under which name its wait is kept.
record Page(String name, String path) {

    private static final List<String> INDICATORS =
            List.of("gdp", "cpi", "fiscal_revenue", "resident_income_per_capita");

    static Page any(Random random, List<String> reports, List<String> records, List<String> phrases) {
        return switch (random.nextInt(24)) {
            case 0 -> of("/");
            case 1 -> of("/reports");
            case 2, 3, 4 -> new Page("/reports/{document}", "/reports/" + one(random, reports));
            case 5, 6 -> new Page("/records", "/records?type=fact&q=" + phrase(random, phrases));
            case 7, 8 -> new Page("/records/{id}", "/records/" + one(random, records));
            case 9, 10 -> new Page("/search", "/search?q=" + phrase(random, phrases));
            case 11 -> of("/review");
            case 12 -> new Page("/indicators/{id}", "/indicators/" + one(random, INDICATORS));
            case 13 -> of("/places");
            case 14 -> of("/follow");
            case 15 -> new Page("/follow, all", "/follow?place=all&verdict=missed");
            case 16 -> of("/fulfilment");
            case 17 -> of("/indicators");
            case 18 -> of("/system/places");
            case 19 -> of("/system/indicators");
            case 20 -> of("/system/rules");
            case 21 -> of("/check");
            case 22 -> new Page("/api/v1/records", "/api/v1/records?type=fact&q=" + phrase(random, phrases));
            default -> new Page("/api/v1/links", "/api/v1/links?limit=50");
        };
    }

    private static Page of(String path) {
        return new Page(path, path);
    }

    private static String phrase(Random random, List<String> phrases) {
        return URLEncoder.encode(one(random, phrases), StandardCharsets.UTF_8);
    }

    private static String one(Random random, List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
