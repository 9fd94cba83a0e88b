package cn.taizhang.delivery.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.LightRules.Palette;
import cn.taizhang.delivery.light.LightRules.Preset;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {

    private static final Actor CONFIGURER = Actor.alone("系统");

    private static LightRules rules(Random random) {
        int yellow = random.nextInt(30);
        int missed = 1 + random.nextInt(3);
        return new LightRules(
                yellow,
                yellow + 1 + random.nextInt(40),
                random.nextInt(40),
                random.nextInt(60),
                random.nextInt(101),
                missed,
                missed + 1 + random.nextInt(4),
                random.nextInt(10),
                random.nextBoolean() ? Palette.STANDARD : Palette.DISTINCT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void saysWhatSettingTheseRulesThenGives(int seed) {
        Season season = new Season(seed);
        int turned = 0;
        for (int i = 0; i < 40; i++) {
            season.day();
            LightRules rules = rules(season.random());
            List<Task> tasks = List.copyOf(season.trial().bureau().tasks().all());
            Simulation simulation = Simulation.of(
                    season.trial().bureau(), tasks, rules, season.trial().today());
            Map<String, Light> before = colours(season, tasks);

            assertThat(season.trial().act(CONFIGURER, new SetLights(rules))).isInstanceOf(Decision.Events.class);

            Map<String, Light> after = colours(season, tasks);
            Map<String, Light> expected = new HashMap<>(before);
            simulation.turned().forEach(one -> {
                assertThat(one.now()).isEqualTo(before.get(one.task().id())).isNotEqualTo(one.then());
                expected.put(one.task().id(), one.then());
            });
            assertThat(after).isEqualTo(expected);
            for (Light light : Light.values()) {
                assertThat(simulation.now(light)).isEqualTo(count(before, light));
                assertThat(simulation.then(light)).isEqualTo(count(after, light));
            }
            turned += simulation.turned().size();
        }
        assertThat(turned).isPositive();
    }

    private static Map<String, Light> colours(Season season, List<Task> tasks) {
        Map<String, Light> colours = new HashMap<>();
        tasks.forEach(task -> colours.put(
                task.id(), season.trial().bureau().colour(task, season.trial().today())));
        return colours;
    }

    private static int count(Map<String, Light> colours, Light light) {
        return (int) colours.values().stream().filter(one -> one == light).count();
    }

    @Test
    void refusesRulesThatMakeNoSenseAndPeopleWhoMayNot() {
        Season season = new Season(1);
        LightRules upsideDown = new LightRules(15, 5, 5, 7, 90, 1, 2, 3, Palette.STANDARD);

        assertThat(season.trial().act(CONFIGURER, new SetLights(upsideDown)))
                .isEqualTo(Decision.refused("lights.unsound"));
        assertThat(season.trial().act(season.trial().leader(), new SetLights(Preset.STRICT.rules())))
                .isEqualTo(Decision.refused("lights.not_yours"));
        assertThat(season.trial().act(CONFIGURER, new SetLights(Preset.STANDARD.rules())))
                .isEqualTo(new Decision.Events("setting:lights", List.of()));
        assertThat(season.trial().bureau().rules()).isEqualTo(Preset.STANDARD.rules());
    }
}
