package cn.taizhang.web.tasks;

import cn.taizhang.delivery.landing.Turn;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.page.Frame;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Paged;
import java.util.List;
import java.util.stream.Stream;

/// What the page of the ledger of tasks shows.
public record TasksModel(TaskList list, TaskRequest request, Address address) implements Paged {

    @Override
    public int pageNumber() {
        return request.page();
    }

    @Override
    public int pageSize() {
        return request.limit();
    }

    @Override
    public int total() {
        return list.total();
    }

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

    /// The same page with one light alone, or with all.
    public String only(Light light) {
        return alone("light", word(light));
    }

    /// The steps that a person can take of several tasks at once.
    public List<Step> bulk(Frame frame) {
        return Stream.of(
                        Step.FILE,
                        Step.ASSIGN,
                        Step.SIGN,
                        Step.DECLINE,
                        Step.COMPLETE,
                        Step.CLOSE,
                        Step.RETURN,
                        Step.CARRY)
                .filter(step -> frame.may(step.side().permission()) || frame.may(Permission.SUPERVISE))
                .toList();
    }

    public boolean canAct(Frame frame) {
        return !bulk(frame).isEmpty();
    }
}
