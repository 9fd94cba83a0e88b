package cn.taizhang.web.demo;

import cn.taizhang.delivery.answering.AnswerMotion;
import cn.taizhang.delivery.answering.AssignMotion;
import cn.taizhang.delivery.answering.JudgeMotion;
import cn.taizhang.delivery.answering.RegisterMotion;
import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.gathering.Gather;
import cn.taizhang.delivery.gathering.LinkTask;
import cn.taizhang.delivery.gathering.Screen;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.opening.ReleaseTask;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.delivery.voting.CastBallot;
import cn.taizhang.delivery.voting.CloseVote;
import cn.taizhang.delivery.voting.DecideTie;
import cn.taizhang.delivery.voting.Electorate;
import cn.taizhang.delivery.voting.GiveHalf;
import cn.taizhang.delivery.voting.GiveKey;
import cn.taizhang.delivery.voting.OpenVote;
import cn.taizhang.ledger.account.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What the people's congress of the demonstration does: the vote in January, papers in March, the satisfaction vote in
/// July; all deputies are invented.
final class DemoCongress {

    private static final int DEPUTIES = 31;
    private static final int ITEMS = 8;
    private static final int PLACES = 6;
    private static final List<String> WORDS =
            List.of("托育", "养老", "小区", "学位", "就业", "医院", "床位", "停车", "公园", "保障性住房", "供水", "助餐");
    private static final List<String> ROLL = IntStream.rangeClosed(1, DEPUTIES)
            .mapToObj(i -> "代表%02d".formatted(i))
            .toList();

    private final DemoOffice office;
    private final Random random = new Random(20_250_121);
    private final List<String> tasks = new ArrayList<>();
    private final List<String> papers = new ArrayList<>();

    DemoCongress(DemoOffice office) {
        this.office = office;
    }

    private static boolean isLivelihood(String title) {
        return WORDS.stream().anyMatch(title::contains);
    }

    private static Actor deputy(String name) {
        return new Actor(name, Role.DEPUTY.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
    }

    /// Eight candidates for six places, made of tasks of the report, and one that was screened out.
    void january() {
        List<Task> known = office.tasks(State.UNDERWAY).stream()
                .sorted(Comparator.comparing(task -> !isLivelihood(task.brief().title())))
                .limit(ITEMS)
                .toList();
        Map<String, String> made = new TreeMap<>();
        for (Task task : known) {
            String id = office.act(
                    DemoOffice.officer(),
                    new Gather(
                            "",
                            Fields.of(Map.of(
                                    "title", task.brief().title(),
                                    "text", task.brief().quote(),
                                    "source", List.of("代表建议", "网上征集", "部门提报").get(made.size() % 3),
                                    "beneficiaries", "城乡居民约" + (2 + made.size()) + "万人",
                                    "money", Integer.toString(600 + 350 * made.size())))));
            office.act(DemoOffice.officer(), new Screen(id, true, "群众需求集中,年内可以完成"));
            made.put(id, task.id());
        }
        String out = office.act(DemoOffice.officer(), new Gather("", Fields.of(Map.of("title", "新建跨市高速公路连接线"))));
        office.act(DemoOffice.officer(), new Screen(out, false, "属省级事权,年内不能完成"));
        String vote = held("ADOPTION", "2025年民生实事项目票决", List.copyOf(made.keySet()), PLACES);
        Vote counted = vote(vote);
        if (!counted.tied().isEmpty()) {
            List<String> chosen = counted.tied().stream()
                    .limit(counted.adoption().open())
                    .map(Vote.Item::id)
                    .toList();
            office.act(DemoOffice.officer(), new DecideTie(vote, chosen, "主席团会议决定:优先安排受益人数多的项目"));
        }
        for (Vote.Item item : vote(vote).adopted()) {
            String task = made.getOrDefault(item.id(), "");
            office.act(DemoOffice.officer(), new LinkTask(item.id(), task, Fields.NONE));
            tasks.add(task);
        }
    }

    private Vote vote(String id) {
        return office.ask((bureau, today) -> bureau.congress().vote(id).orElseThrow());
    }

    /// Opens a vote with the last deputy as second teller, has nearly all deputies cast, and counts.
    private String held(String kind, String title, List<String> items, int places) {
        KeyHalf one = KeyHalf.fresh();
        KeyHalf other = KeyHalf.fresh();
        Map<String, String> fields = Map.of(
                "kind",
                kind,
                "title",
                title,
                "places",
                Integer.toString(places),
                "item",
                Fields.joined(items),
                "roll",
                Fields.joined(ROLL),
                "teller",
                ROLL.getLast());
        Electorate people = new Electorate(Set.copyOf(ROLL), Set.copyOf(ROLL));
        String vote = office.act(DemoOffice.officer(), new OpenVote(Fields.of(fields), people, one.words()));
        office.act(deputy(ROLL.getLast()), new GiveKey(vote, other.words()));
        for (String name : ROLL.subList(0, DEPUTIES - 2)) {
            String choices = places > 0 ? chosen(items.size(), places) : graded(items.size());
            office.act(deputy(name), new CastBallot(vote, Ballot.of(choices)));
        }
        office.act(deputy(ROLL.getLast()), new GiveHalf(vote, other.words()));
        office.act(DemoOffice.officer(), new CloseVote(vote, one.words(), other.words()));
        return vote;
    }

    /// Those that come first are liked better.
    private String chosen(int items, int places) {
        StringBuilder choices = new StringBuilder("0".repeat(items));
        for (int i = 0; i < places; i++) {
            choices.setCharAt((int) (items * Math.pow(random.nextDouble(), 1.4)), '1');
        }
        return choices.toString();
    }

    private String graded(int items) {
        StringBuilder choices = new StringBuilder();
        for (int i = 0; i < items; i++) {
            boolean pleases = i != items - 1 && random.nextInt(5) > 0 || random.nextInt(4) == 0;
            choices.append(pleases ? random.nextInt(3) > 0 ? '3' : '2' : '1');
        }
        return choices.toString();
    }

    /// The papers are handed over in March and answered in May: one so that it does not satisfy, one not at all.
    void month(LocalDate day) {
        office.go(day);
        switch (day.getMonth()) {
            case MARCH -> {
                papers.add(paper("关于增加老旧小区停车位的建议", "1", "ZJJ", "代表03"));
                papers.add(paper("关于扩大普惠托育服务的建议", "2", "JYJ", "代表11"));
                papers.add(paper("关于规范电动自行车充电的提案", "3", "ZJJ", "委员周一"));
            }
            case MAY -> {
                answered(papers.get(0), "ZJJ", "A", "已利用边角地新增停车位120个。");
                judged(papers.get(0), "SATISFIED", "代表03", "");
                answered(papers.get(1), "JYJ", "B", "已列入明年计划。");
                judged(papers.get(1), "DISSATISFIED", "代表11", "没有时间表");
            }
            case JULY -> midyear();
            default -> {
                // nothing in other months
            }
        }
    }

    private String paper(String title, String number, String unit, String by) {
        String id = office.act(
                DemoOffice.officer(),
                new RegisterMotion(
                        "",
                        Fields.of(Map.of(
                                "kind", by.startsWith("委员") ? "PROPOSAL" : "SUGGESTION",
                                "number", number,
                                "title", title,
                                "session", "云汀市六届人大五次会议",
                                "deputies", by))));
        office.act(DemoOffice.officer(), new AssignMotion(id, Fields.of(Map.of("lead", unit))));
        return id;
    }

    private void answered(String id, String unit, String reply, String text) {
        office.act(DemoOffice.officer(), new AnswerMotion(id, office.said(unit, Map.of("reply", reply, "text", text))));
    }

    private void judged(String id, String opinion, String doer, String reason) {
        office.act(
                DemoOffice.officer(),
                new JudgeMotion(id, Fields.of(Map.of("opinion", opinion, "doer", doer, "reason", reason))));
    }

    /// The satisfaction vote on what was adopted; these tasks are released for the public page, which stays off.
    private void midyear() {
        held("MIDYEAR", "2025年民生实事年中满意度测评", tasks, 0);
        office.act(DemoOffice.officer(), new ReleaseTask(tasks, true, List.of()));
    }
}
