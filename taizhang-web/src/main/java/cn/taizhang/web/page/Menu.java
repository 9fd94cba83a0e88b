package cn.taizhang.web.page;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The menu at the left: seven groups, each with its pages.
///
/// 例: 读 holds 报告库, 台账, 检索 and 复核队列.
///
/// - A person finds there what they may open and nothing else.
public final class Menu {

    /// A group with its pages.
    public record Group(String key, List<Item> items) {}

    /// A page: its address, the key of its name and what it needs, any one of several.
    public record Item(String path, String key, Set<Permission> needs) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "frame.desk",
                    List.of(item("/", "frame.home"), item("/cockpit", "frame.cockpit", Permission.TASKS))),
            new Group(
                    "frame.read",
                    List.of(
                            item("/reports", "frame.library"),
                            item("/records", "frame.records"),
                            item("/search", "frame.search"),
                            item("/review", "frame.review", Permission.REVIEW))),
            new Group(
                    "frame.compare",
                    List.of(
                            item("/indicators", "frame.indicators"),
                            item("/places", "frame.places"),
                            item("/follow", "frame.follow"),
                            item("/fulfilment", "frame.fulfilment"))),
            new Group(
                    "frame.deliver",
                    List.of(
                            item("/tasks", "frame.tasks", Permission.TASKS),
                            item("/feedback", "frame.feedback", Permission.REPORT),
                            item("/breakdown", "frame.breakdown", Permission.SUPERVISE),
                            item("/problems", "frame.problems", Permission.TASKS),
                            item("/slips", "frame.slips", Permission.TASKS),
                            item("/supervision/ladder", "frame.ladder", Permission.CONFIGURE),
                            item("/projects", "frame.projects", Permission.TASKS),
                            item("/dispatch", "frame.dispatch", Permission.TASKS),
                            item("/gantt", "frame.gantt", Permission.TASKS),
                            item("/lights", "frame.lights", Permission.CONFIGURE, Permission.SUPERVISE),
                            item("/notices", "frame.notices", Permission.TASKS),
                            item("/feeds/posts", "frame.posts", Permission.TASKS),
                            item("/organisation", "frame.organisation", Permission.CONFIGURE))),
            new Group(
                    "frame.assess",
                    List.of(
                            item("/leagues", "frame.leagues", Permission.TASKS, Permission.CONFIGURE),
                            item("/assessments", "frame.assessments", Permission.TASKS, Permission.CONFIGURE),
                            item("/congress", "frame.congress", Permission.TASKS),
                            item("/motions", "frame.motions", Permission.TASKS),
                            item("/disclosure", "frame.disclosure", Permission.TASKS, Permission.CONFIGURE),
                            item("/burden", "frame.burden", Permission.TASKS),
                            item("/drafts", "frame.drafts", Permission.SUPERVISE, Permission.DECIDE))),
            new Group("frame.write", List.of(item("/check", "frame.check"))),
            new Group(
                    "frame.system",
                    List.of(
                            item("/system/places", "frame.system.places"),
                            item("/system/indicators", "frame.system.indicators"),
                            item("/system/rules", "frame.system.rules"),
                            item("/system/accounts", "frame.system.accounts", Permission.ADMINISTER),
                            item("/audit", "frame.audit", Permission.AUDIT),
                            item("/notices/settings", "frame.notices.settings", Permission.CONFIGURE),
                            item("/feeds", "frame.feeds", Permission.CONFIGURE),
                            item("/api", "frame.api"),
                            item("/system/about", "frame.system.about"))));

    /// The groups with the pages a person may open; accounts are kept only where one logs in.
    static List<Group> of(Person person, boolean accounts) {
        return GROUPS.stream()
                .map(group -> new Group(
                        group.key(),
                        group.items().stream()
                                .filter(item -> item.needs().stream().anyMatch(person::may))
                                .filter(item -> accounts || !item.path().equals("/system/accounts"))
                                .toList()))
                .filter(group -> !group.items().isEmpty())
                .toList();
    }

    /// Where who may not see the first page goes from there: to the first page of their menu, else to their own one.
    public static String landing(Person person) {
        return of(person, true).stream()
                .flatMap(group -> group.items().stream())
                .map(Item::path)
                .findFirst()
                .orElse("/account");
    }

    /// The page of the menu to which a path belongs, empty for none. 例: `/records` for `/records/8e13…`.
    static String nearest(String path) {
        return GROUPS.stream()
                .flatMap(group -> group.items().stream())
                .map(Item::path)
                .filter(item -> path.equals(item) || !item.equals("/") && path.startsWith(item + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static Item item(String path, String key) {
        return item(path, key, Permission.READ);
    }

    private static Item item(String path, String key, Permission... needs) {
        return new Item(path, key, Set.of(needs));
    }

    private Menu() {}
}
