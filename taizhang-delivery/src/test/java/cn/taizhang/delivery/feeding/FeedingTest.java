package cn.taizhang.delivery.feeding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.feed.Post;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.trial.Trial;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FeedingTest {

    private final Trial trial = Trial.withUnits();
    private final Actor system = new Actor("系统管理员", Role.SYSTEM.permissions(), true, Set.of(), Set.of());
    private final String own = task("JYJ");
    private final String other = task("FGW");

    private String task(String unit) {
        Decision made = trial.act(
                trial.officer("王督查"),
                new Propose(
                        Fields.of(
                                Map.of("title", "新建幼儿园6所", "lead", unit, "measure", "幼儿园", "target", "6", "unit", "所")),
                        List.of()));
        String id = ((Decision.Events) made).subject();
        trial.act(trial.officer("王督查"), new TakeStep(id, Step.FILE, Fields.NONE));
        trial.act(trial.officer("王督查"), new TakeStep(id, Step.ASSIGN, Fields.NONE));
        trial.act(trial.of(unit, "李明"), new TakeStep(id, Step.SIGN, Fields.NONE));
        return id;
    }

    private String issue(String counts, String expires) {
        Decision made = trial.act(
                system,
                new IssueFeed(
                        Fields.of(Map.of("name", "热线" + expires, "units", "JYJ", "counts", counts, "expires", expires)),
                        "hash-" + expires));
        return ((Decision.Events) made).subject().substring(Feed.SUBJECT.length());
    }

    private Decision post(String feed, String task, String key, String value) {
        Post.Sent sent = new Post.Sent(key, "digest-" + value, Fields.of(Map.of("value", value)));
        return trial.act(new Actor("接口:热线", Set.of(), false, Set.of(), Set.of()), new PostToTask(feed, task, sent));
    }

    @Test
    void waitsForTheUnitThatThenSaysItItself() {
        String feed = issue("false", "2025-12-31");
        post(feed, own, "k1", "2");
        assertThat(trial.task(own).feedback()).isEmpty();
        long seq = trial.bureau().feeds().posts().getFirst().seq();

        assertThat(trial.act(trial.of("FGW", "赵刚"), new SettlePost(seq, true, "")))
                .isEqualTo(trial.act(trial.of("FGW", "赵刚"), new SettlePost(seq, true, "")))
                .isEqualTo(new Decision.Absent("post", Long.toString(seq)));
        trial.act(trial.of("JYJ", "李明"), new SettlePost(seq, true, ""));

        assertThat(trial.task(own).last().orElseThrow())
                .satisfies(told -> assertThat(told.doer()).isEqualTo("李明"))
                .satisfies(told -> assertThat(told.value()).isEqualTo("2"))
                .satisfies(told -> assertThat(told.text()).startsWith("〔接口 "));
        assertThat(trial.act(trial.of("JYJ", "李明"), new SettlePost(seq, true, "")))
                .isInstanceOf(Decision.Refused.class);
        assertThat(trial.task(own).feedback()).hasSize(1);
    }

    @Test
    void setsNothingBackByAFigureThatIsOlderThanTheLast() {
        String feed = issue("false", "2025-12-31");
        post(feed, own, "k1", "2");
        long seq = trial.bureau().feeds().posts().getFirst().seq();
        trial.go(trial.today().plusDays(3));
        trial.act(trial.of("JYJ", "李明"), new TakeStep(own, Step.REPORT, Fields.of(Map.of("value", "4"))));

        assertThat(trial.act(trial.of("JYJ", "李明"), new SettlePost(seq, true, "")))
                .isEqualTo(Decision.refused("feed.overtaken", trial.today().toString(), "4"));
        assertThat(trial.task(own).last().orElseThrow().value()).isEqualTo("4");
        assertThat(trial.act(trial.of("JYJ", "李明"), new SettlePost(seq, false, "已另报")))
                .isInstanceOf(Decision.Events.class);
    }

    @Test
    void setsNothingBackByAShareThatIsOlderThanTheLastFigure() {
        String feed = issue("false", "2025-12-31");
        sends(feed, Map.of("percent", "10"));
        long seq = trial.bureau().feeds().posts().getFirst().seq();
        trial.go(trial.today().plusDays(3));
        trial.act(trial.of("JYJ", "李明"), new TakeStep(own, Step.REPORT, Fields.of(Map.of("value", "4"))));

        assertThat(trial.act(trial.of("JYJ", "李明"), new SettlePost(seq, true, "")))
                .isEqualTo(Decision.refused("feed.overtaken", trial.today().toString(), "4"));
    }

    private Decision sends(String feed, Map<String, String> fields) {
        Post.Sent sent = new Post.Sent("key", "digest", Fields.of(fields));
        return trial.act(new Actor("接口:热线", Set.of(), false, Set.of(), Set.of()), new PostToTask(feed, own, sent));
    }

    @Test
    void confirmsNothingForWhichAReasonToDismissWasGiven() {
        String feed = issue("false", "2025-12-31");
        post(feed, own, "k1", "2");
        long seq = trial.bureau().feeds().posts().getFirst().seq();

        assertThat(trial.act(trial.of("JYJ", "李明"), new SettlePost(seq, true, "与事实不符")))
                .isEqualTo(Decision.refused("feed.reasoned"));
    }

    @Test
    void refusesWordsThatNoEventCanHold() {
        assertThat(sends(issue("true", "2025-12-31"), Map.of("text", "报".repeat(200_000))))
                .isEqualTo(Decision.refused("value.too_long", "text", "4000"));
    }

    @Test
    void countsAtOnceWhereThatIsSet() {
        String feed = issue("true", "2025-12-31");
        post(feed, own, "k1", "2");
        assertThat(trial.task(own).last().orElseThrow())
                .satisfies(told -> assertThat(told.doer()).startsWith("接口:"));
    }

    @Test
    void takesAKeyOnce() {
        String feed = issue("true", "2025-12-31");
        post(feed, own, "k1", "2");
        int events = trial.events().size();

        assertThat(post(feed, own, "k1", "2")).isEqualTo(new Decision.Events(own, List.of()));
        assertThat(post(feed, own, "k1", "3")).isEqualTo(Decision.refused("feed.other_key", "k1"));
        assertThat(trial.events()).hasSize(events);
    }

    @Test
    void reachesNothingElseAndNothingAfterItsTime() {
        String feed = issue("true", "2025-03-01");
        assertThat(post(feed, other, "k", "2")).isEqualTo(new Decision.Absent("task", other));
        assertThat(post(feed, "T2025-9999", "k", "2")).isEqualTo(new Decision.Absent("task", "T2025-9999"));
        trial.go(LocalDate.of(2025, 3, 2));
        assertThat(post(feed, own, "k", "2")).isEqualTo(Decision.refused("feed.closed"));
        trial.go(LocalDate.of(2025, 3, 1));
        trial.act(system, new RevokeFeed(feed));
        assertThat(post(feed, own, "k", "2")).isEqualTo(Decision.refused("feed.closed"));
    }

    @Test
    void neverClosesAnythingWhateverItSends() {
        Random random = new Random(7);
        String feed = issue("true", "2025-12-31");
        String open = issue("false", "2025-11-30");
        List<String> words = List.of("", "100", "6", "999", "-1", "已销号", "close", "CLOSED", "1e9");
        for (int i = 0; i < 300; i++) {
            Map<String, String> fields = new TreeMap<>();
            for (String name : List.of("value", "percent", "stage", "text", "step", "state", "into", "to", "doer")) {
                if (random.nextBoolean()) {
                    fields.put(name, words.get(random.nextInt(words.size())));
                }
            }
            Post.Sent sent = new Post.Sent("k" + i, "d" + i, Fields.of(fields));
            trial.act(
                    new Actor("接口:热线", Set.of(), false, Set.of(), Set.of()),
                    new PostToTask(random.nextBoolean() ? feed : open, own, sent));
        }
        assertThat(trial.task(own).state()).isEqualTo(State.UNDERWAY);
        assertThat(trial.task(own).feedback()).isNotEmpty();
        Set<String> kinds = new TreeSet<>();
        trial.events().forEach(event -> kinds.add(event.kind()));
        assertThat(kinds).doesNotContain("task.submit", "task.complete", "task.close", "task.edit");
    }

    @Test
    void passesOverOddEvents() {
        Bureau bureau = new Bureau();
        for (String kind : List.of("feed.issue", "feed.revoke", "feed.post", "feed.confirm", "feed.odd")) {
            bureau.apply(new Event(
                    1,
                    Instant.EPOCH,
                    "x",
                    kind,
                    "nothing",
                    new TreeMap<>(Map.of("post", "no", "expires", "never", "hash", ""))));
        }
        assertThat(bureau.feeds().all()).isEmpty();
        assertThat(bureau.feeds().posts()).isEmpty();
    }
}
