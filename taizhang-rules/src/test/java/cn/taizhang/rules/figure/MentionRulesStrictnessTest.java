package cn.taizhang.rules.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.rules.load.Faults;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MentionRulesStrictnessTest {

    private static List<String> faults(String file, List<MentionRules.Written> into) {
        Faults faults = new Faults();
        into.addAll(MentionRules.load(List.of(file), faults));
        return faults.messages();
    }

    private static List<String> faults(String file) {
        return faults(file, new ArrayList<>());
    }

    @Test
    void tellsAllFaultsOfAFileAtOnceWithLineAndColumn() {
        assertThat(faults("broken/mention.yaml"))
                .containsExactlyInAnyOrder(
                        "broken/mention.yaml:8:5: missing key \"examples\"",
                        "broken/mention.yaml:8:5: missing key \"silent\"",
                        "broken/mention.yaml:15:5: unknown key \"priorty\"",
                        "broken/mention.yaml:19:5: name.sound: stands twice",
                        "broken/mention.yaml:25:5: name.misnamed: the id is not named after what the rule reads: date",
                        "broken/mention.yaml:31:5: street.outcome: no such reads: street",
                        "broken/mention.yaml:37:5: name.two-numbers: pattern needs exactly one #: #[+]#",
                        "broken/mention.yaml:43:5: name.everywhere: holds for every number",
                        "broken/mention.yaml:49:5: name.priority: priority is no whole number: high",
                        "broken/mention.yaml:55:5: name.limit: no number: ten",
                        "broken/mention.yaml:62:5: name.crossed: least 9 is above most 3",
                        "broken/mention.yaml:70:5: name.written: no such written: roman",
                        "broken/mention.yaml:77:5: name.quoted: quoted is true or left out, not sometimes",
                        "broken/mention.yaml:84:5: name.unmarked: not exactly one number between ⟦ and ⟧: 10号",
                        "broken/mention.yaml:84:5: name.unmarked: not exactly one number between ⟦ and ⟧: ⟦10⟧处和⟦5⟧处",
                        "broken/mention.yaml:90:5: name.no-examples: no examples",
                        "broken/mention.yaml:90:5: name.no-examples: not exactly one number between ⟦ and ⟧: ⟦⟧处",
                        "broken/mention.yaml:96:5: name.bracket: no ] in [号",
                        "broken/mention.yaml:105:5: key \"pattern\" stands twice");
    }

    @Test
    void takesTheSoundRuleAmongFaultyOnes() {
        List<MentionRules.Written> rules = new ArrayList<>();
        faults("broken/mention.yaml", rules);
        assertThat(rules).anySatisfy(written -> assertThat(written.rule().id()).isEqualTo("name.sound"));
    }

    @Test
    void tellsAFileWithoutItsListAndBrokenSyntax() {
        assertThat(faults("broken/list.yaml")).containsExactly("broken/list.yaml:1:1: needs one list named rules");
        assertThat(faults("broken/syntax.yaml")).hasSize(1).allMatch(fault -> fault.startsWith("broken/syntax.yaml:3"));
    }

    @Test
    void findsNoFaultInTheFilesOfTheProduct() {
        Faults faults = new Faults();
        MentionRules.load(faults);
        assertThat(faults.messages()).isEmpty();
    }

    @Test
    void stopsTheStartWithAllFaultsInOneMessage() {
        Faults faults = new Faults();
        MentionRules.load(List.of("broken/list.yaml", "broken/syntax.yaml"), faults);
        assertThatThrownBy(faults::check)
                .isInstanceOf(Faults.FaultyFiles.class)
                .hasMessageStartingWith("2 faults in our files:\nbroken/list.yaml:1:1: ")
                .hasMessageContaining("\nbroken/syntax.yaml:");
    }
}
