package cn.taizhang.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Many users at once, nine requests of ten reading, each with time to think between two requests.
///
/// 例: `Load LEDGER 50 300` opens a room over a copy of a ledger and lets 50 users work in it for five minutes; what
/// follows is given to Java in the place of the flags of the launcher.
///
/// - All have logged in before the clock starts; the same seed gives the same questions.
/// - Whoever writes speaks on records: the ledger grows, so it is a copy that is given.
public final class Load {

    /// What the launcher gives the reading room.
    private static final List<String> LAUNCHER = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final Duration THINKING = Duration.ofSeconds(5);
    private static final double WRITING = 0.1;
    private static final int WARMING = 150;
    private static final long SEED = 20261122;
    private static final Pattern RECORD = Pattern.compile("/records/([0-9a-f]{12}:[a-z]+:[0-9-]+:[0-9]+)");
    private static final Pattern REPORT = Pattern.compile("/reports/([0-9]+)");
    private static final List<String> PHRASES = List.of("粮食", "就业", "居民收入", "新建", "乡村振兴", "生产总值");

    private final URI room;
    private final int users;
    private final Duration time;
    private final Waits waits = new Waits();
    private final List<String> records = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();

    public Load(URI room, int users, Duration time) {
        this.room = room;
        this.users = users;
        this.time = time;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of("taizhang-web/target/taizhang-web.jar");
        List<String> flags = arguments.length > 3 ? List.of(arguments).subList(3, arguments.length) : LAUNCHER;
        try (ServedRoom served = ServedRoom.start(jar, Path.of(arguments[0]), flags)) {
            Load load = new Load(
                    served.address(), Integer.parseInt(arguments[1]), Duration.ofSeconds(Long.parseLong(arguments[2])));
            Waits waits = load.run(served.token());
            System.out.print(waits.table());
            waits.failures().stream().limit(20).forEach(System.out::println);
            System.out.println(waits.failures().size() + " failed");
            System.out.println(served.megabytes() + " MB of memory at the end");
        }
    }

    /// Makes the accounts, lets all log in, and counts from then on.
    public Waits run(String token) throws IOException, InterruptedException {
        List<User> all = new ArrayList<>();
        try (User administrator = new User(room)) {
            administrator.form(
                    "/setup", Map.of("token", token, "name", "administrator", "password", PASSWORD, "again", PASSWORD));
            for (int i = 0; i < users; i++) {
                User user = new User(room);
                user.logIn("administrator", PASSWORD);
                all.add(user);
            }
            look(all.getFirst());
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                long end = System.nanoTime() + time.toNanos();
                for (int i = 0; i < users; i++) {
                    User user = all.get(i);
                    Random random = new Random(SEED + i);
                    threads.execute(() -> work(user, random, end));
                }
            }
        } finally {
            all.forEach(User::close);
        }
        return waits;
    }

    /// Finds reports and records to ask for.
    private void look(User user) throws IOException, InterruptedException {
        gather(REPORT, user.get("/reports").body(), reports);
        gather(RECORD, user.get("/records?type=fact").body(), records);
        for (String report : reports.subList(0, Math.min(5, reports.size()))) {
            gather(RECORD, user.get("/reports/" + report).body(), records);
        }
        if (reports.isEmpty() || records.isEmpty()) {
            throw new IOException("found " + reports.size() + " reports and " + records.size() + " records to ask for");
        }
        // As on any day but the first: what is loaded once is loaded before the clock starts.
        Random random = new Random(SEED);
        for (int i = 0; i < WARMING; i++) {
            user.get(Page.any(random, reports, records, PHRASES).path());
        }
    }

    private static void gather(Pattern pattern, String page, List<String> into) {
        Matcher found = pattern.matcher(page);
        while (found.find()) {
            if (!into.contains(found.group(1))) {
                into.add(found.group(1));
            }
        }
    }

    private void work(User user, Random random, long end) {
        try {
            TimeUnit.NANOSECONDS.sleep((long) (random.nextDouble() * THINKING.toNanos()));
            while (System.nanoTime() < end) {
                if (random.nextDouble() < WRITING) {
                    write(user, random);
                } else {
                    read(user, random);
                }
                TimeUnit.NANOSECONDS.sleep((long) ((0.5 + random.nextDouble()) * THINKING.toNanos()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            waits.fail(e.toString());
        }
    }

    private void read(User user, Random random) throws IOException, InterruptedException {
        Page page = Page.any(random, reports, records, PHRASES);
        long began = System.nanoTime();
        HttpResponse<String> answer = user.get(page.path());
        keep(page.name(), began, answer, 200);
    }

    /// One record is accepted, then rejected, then accepted again: each time something changes.
    private void write(User user, Random random) throws IOException, InterruptedException {
        String id = records.get(random.nextInt(records.size()));
        String word = random.nextBoolean() ? "accept" : "reject";
        long began = System.nanoTime();
        HttpResponse<String> answer = user.post("/api/v1/records/" + id + "/" + word, "{\"reason\":\"load\"}");
        // 409: somebody said so before
        keep("speak on a record", began, answer, answer.statusCode() == 409 ? 409 : 200);
    }

    private void keep(String name, long began, HttpResponse<String> answer, int wanted) {
        waits.add(name, (System.nanoTime() - began) / 1e6);
        if (answer.statusCode() != wanted || answer.uri().getPath().equals("/login")) {
            waits.fail(name + ": " + answer.statusCode() + " " + answer.uri());
        }
    }
}
