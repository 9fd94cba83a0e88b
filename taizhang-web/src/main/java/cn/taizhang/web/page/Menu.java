package cn.taizhang.web.page;

import cn.taizhang.ledger.account.Permission;
import java.util.List;
import java.util.Set;

/// The menu at the left: its groups, each with its pages.
///
/// 例: 读 holds 报告库, 台账, 检索 and 复核队列.
public final class Menu {

    /// A group with its pages.
    public record Group(String key, List<Item> items) {}

    /// A page: its address, the key of its name and what it needs, any one of several.
    public record Item(String path, String key, Set<Permission> needs) {}

    static final List<Group> GROUPS = List.of(
            new Group("frame.desk", List.of(item("/", "frame.home"))),
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
                            item("/dispatch", "frame.dispatch", Permission.TASKS),
                            item("/gantt", "frame.gantt", Permission.TASKS),
                            item("/lights", "frame.lights", Permission.CONFIGURE, Permission.SUPERVISE))),
            new Group("frame.write", List.of(item("/check", "frame.check"))),
            new Group(
                    "frame.system",
                    List.of(
                            item("/system/places", "frame.system.places"),
                            item("/system/indicators", "frame.system.indicators"),
                            item("/system/rules", "frame.system.rules"),
                            item("/system/accounts", "frame.system.accounts", Permission.ADMINISTER),
                            item("/api", "frame.api"),
                            item("/system/about", "frame.system.about"))));

    private static Item item(String path, String key) {
        return item(path, key, Permission.READ);
    }

    private static Item item(String path, String key, Permission... needs) {
        return new Item(path, key, Set.of(needs));
    }

    private Menu() {}
}
