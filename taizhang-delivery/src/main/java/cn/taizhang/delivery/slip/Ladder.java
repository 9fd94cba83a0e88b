package cn.taizhang.delivery.slip;

import cn.taizhang.delivery.field.Fields;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// How slips escalate: from how many days which kind is suggested, and whether a rung may be skipped.
///
/// 例: 督办单 from 30 days red or 20 days overdue, to be answered within 5 days; rungs may be skipped with a reason.
///
/// - A kind is due after the kind below was issued for the same matter and failed: not answered in time, or not so
///   that it satisfies. After a slip that was answered so that it satisfies the ladder begins anew.
public record Ladder(Map<Rung, Threshold> thresholds, boolean jumps) {

    /// The kind of the event that sets it.
    public static final String SET = "setting.ladder";

    private static final int YEAR = 366;
    private static final int LONGEST_REPLY = 60;

    /// From how many days red or overdue, and how many days there are to answer.
    public record Threshold(int redDays, int lateDays, int replyDays) {}

    /// What holds until a bureau sets its own.
    public static final Ladder USUAL = new Ladder(
            Map.of(
                    Rung.REMINDER, new Threshold(1, 1, 7),
                    Rung.WARNING, new Threshold(15, 10, 5),
                    Rung.SUPERVISION, new Threshold(30, 20, 5),
                    Rung.CIRCULAR, new Threshold(60, 40, 10),
                    Rung.INTERVIEW, new Threshold(90, 60, 10)),
            true);

    public Ladder {
        thresholds = Collections.unmodifiableMap(new EnumMap<>(thresholds));
    }

    public Threshold of(Rung rung) {
        return thresholds.getOrDefault(rung, new Threshold(1, 1, 1));
    }

    /// What the fields of a setting say; what they leave out is as before. 例: `supervision.red=30`.
    public Ladder with(Fields fields) {
        Map<Rung, Threshold> all = new EnumMap<>(Rung.class);
        for (Rung rung : Rung.values()) {
            Threshold now = of(rung);
            all.put(
                    rung,
                    new Threshold(
                            fields.whole(rung.code() + ".red", now.redDays()),
                            fields.whole(rung.code() + ".late", now.lateDays()),
                            fields.whole(rung.code() + ".reply", now.replyDays())));
        }
        return new Ladder(all, fields.has("jumps") ? fields.text("jumps").equals("yes") : jumps);
    }

    /// All of it as the fields of a setting.
    public SortedMap<String, String> fields() {
        SortedMap<String, String> fields = new TreeMap<>();
        for (Rung rung : Rung.values()) {
            fields.put(rung.code() + ".red", Integer.toString(of(rung).redDays()));
            fields.put(rung.code() + ".late", Integer.toString(of(rung).lateDays()));
            fields.put(rung.code() + ".reply", Integer.toString(of(rung).replyDays()));
        }
        fields.put("jumps", jumps ? "yes" : "no");
        return fields;
    }

    /// The first rung whose numbers make no sense: days between 1 and a year that grow from rung to rung, and 1 to 60
    /// days to answer.
    public Optional<Rung> unsound() {
        for (Rung rung : Rung.values()) {
            Threshold one = of(rung);
            Threshold below = rung.isLowest() ? new Threshold(0, 0, 0) : of(rung.below());
            boolean sound = one.redDays() > below.redDays()
                    && one.lateDays() > below.lateDays()
                    && one.redDays() <= YEAR
                    && one.lateDays() <= YEAR
                    && one.replyDays() >= 1
                    && one.replyDays() <= LONGEST_REPLY;
            if (!sound) {
                return Optional.of(rung);
            }
        }
        return Optional.empty();
    }

    /// The highest rung that so many days ask for.
    public Optional<Rung> asked(long redDays, long lateDays) {
        return List.of(Rung.values()).reversed().stream()
                .filter(rung -> redDays >= of(rung).redDays() || lateDays >= of(rung).lateDays())
                .findFirst();
    }

    /// The slips about a matter since it was last answered so that it satisfied.
    static List<Slip> current(List<Slip> about) {
        int from = 0;
        for (int i = 0; i < about.size(); i++) {
            if (about.get(i).standing() == Standing.SATISFIED) {
                from = i + 1;
            }
        }
        return about.subList(from, about.size());
    }

    /// Whether a rung is next for a matter without skipping one.
    public static boolean isNext(Rung rung, List<Slip> about, LocalDate today) {
        return rung.isLowest()
                || current(about).stream().anyMatch(slip -> slip.rung() == rung.below() && slip.failed(today));
    }

    /// The slip that is still awaited at this rung or above it, if any: until it is decided nothing new is issued.
    public static Optional<Slip> pending(Rung rung, List<Slip> about, LocalDate today) {
        return about.stream()
                .filter(slip -> slip.rung().compareTo(rung) >= 0 && slip.isPending(today))
                .findFirst();
    }

    /// Which rung to suggest after so many days: as high as the days ask for and the ladder has come, and none that was
    /// issued already.
    public Optional<Rung> suggested(List<Slip> about, long redDays, long lateDays, LocalDate today) {
        if (about.stream().anyMatch(slip -> slip.isPending(today))) {
            return Optional.empty();
        }
        List<Slip> current = current(about);
        Optional<Rung> highest = current.stream().map(Slip::rung).max(Rung::compareTo);
        Rung next = highest.map(Rung::above).orElse(Rung.REMINDER);
        boolean done = highest.filter(rung -> rung == Rung.INTERVIEW).isPresent();
        return asked(redDays, lateDays)
                .filter(rung -> !done && rung.compareTo(next) >= 0)
                .map(_ -> next);
    }
}
