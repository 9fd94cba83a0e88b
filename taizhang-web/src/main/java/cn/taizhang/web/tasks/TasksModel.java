package cn.taizhang.web.tasks;

import cn.taizhang.delivery.landing.Turn;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.table.Words;
import cn.taizhang.web.page.Frame;
import cn.taizhang.web.parameter.Address;
import java.util.List;
import java.util.stream.Stream;

/// What the page of the ledger of tasks shows.
public record TasksModel(TaskList list, TaskRequest request, Address address) {

    public List<Light> lights() {
        return List.of(Light.values());
    }

    public List<State> states() {
        return List.of(State.values());
    }

    public List<Turn> turns() {
        return List.of(Turn.UNIT, Turn.SUPERVISION, Turn.LEADER);
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }

    public String word(Enum<?> constant) {
        return Words.of(constant);
    }

    public boolean is(String name, String value) {
        return address.has(name, value);
    }

    public String chosen(String name) {
        return address.values().getOrDefault(name, "");
    }

    /// The same page with one light alone, or with all.
    public String only(Light light) {
        return address.with("page", "")
                .with("light", is("light", word(light)) ? "" : word(light))
                .toString();
    }

    /// The steps that a person can take of several tasks at once.
    public List<Step> bulk(Frame frame) {
        return Stream.of(Step.FILE, Step.ASSIGN, Step.SIGN, Step.DECLINE, Step.COMPLETE, Step.CLOSE, Step.RETURN)
                .filter(step -> frame.may(step.side().permission()) || frame.may(Permission.SUPERVISE))
                .toList();
    }

    public boolean canAct(Frame frame) {
        return !bulk(frame).isEmpty();
    }

    public String file(String format) {
        return address.with("page", "").at("/tasks." + format).toString();
    }

    public String page(int further) {
        return address.with("page", Integer.toString(request.page() + further)).toString();
    }

    public boolean hasBefore() {
        return request.page() > 1;
    }

    public boolean hasNext() {
        return request.page() * (long) request.limit() < list.total();
    }

    public int first() {
        return list.lines().isEmpty() ? 0 : (request.page() - 1) * request.limit() + 1;
    }

    public int last() {
        return list.lines().isEmpty() ? 0 : first() + list.lines().size() - 1;
    }
}
