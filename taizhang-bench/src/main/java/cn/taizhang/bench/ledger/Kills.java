package cn.taizhang.bench.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Kills `add` many times at random moments.
///
/// 例: `Kills 50 60 1`: fifty kills over sixty reports, drawn with seed 1.
public final class Kills {

    private static final int FIGURES = 300;
    private static final double EARLIEST = 0.15;
    private static final double SPAN = 0.8;

    public static void main(String[] arguments) throws Exception {
        int kills = Integer.parseInt(arguments[0]);
        int bad = run(kills, Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
        System.out.printf("%d kills, %d with faults%n", kills, bad);
        if (bad > 0) {
            throw new IllegalStateException("faults after a kill");
        }
    }

    /// How many of the kills left something wrong.
    static int run(int kills, int reports, long seed) throws Exception {
        Path folder = Files.createTempDirectory("kills");
        Path texts = Files.createDirectory(folder.resolve("reports"));
        VariedReports varied = new VariedReports();
        for (int i = 0; i < reports; i++) {
            Files.writeString(texts.resolve("report-%03d.txt".formatted(i)), varied.text(i * 5, FIGURES));
        }
        KillTrial trial = new KillTrial(texts, folder);
        Random moments = new Random(seed);
        int bad = 0;
        for (int i = 0; i < kills; i++) {
            double share = EARLIEST + SPAN * moments.nextDouble();
            List<String> faults = trial.at(share, i);
            bad += faults.isEmpty() || faults.equals(List.of("ended before it could be killed")) ? 0 : 1;
            System.out.printf("kill %d at %.0f %%: %s%n", i + 1, share * 100, faults.isEmpty() ? "well" : faults);
        }
        return bad;
    }

    private Kills() {}
}
