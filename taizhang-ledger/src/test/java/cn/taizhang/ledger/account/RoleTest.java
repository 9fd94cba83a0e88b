package cn.taizhang.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void isFoundByTheNameUnderWhichItIsStored() {
        for (Role role : Role.values()) {
            assertThat(Role.of(role.code())).contains(role);
        }
        assertThat(Role.LEAD_UNIT.code()).isEqualTo("lead_unit");
        assertThat(Role.of("LEAD_UNIT")).isEmpty();
        assertThat(Role.of("")).isEmpty();
    }

    @Test
    void givesEveryPermissionToTheAdministratorAndEachToSomebodyElse() {
        assertThat(Role.ADMINISTRATOR.permissions()).isEqualTo(EnumSet.allOf(Permission.class));
        for (Permission permission : Permission.values()) {
            assertThat(Arrays.stream(Role.values()).filter(role -> role.may(permission)))
                    .as(permission.name())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void keepsThreeOfficesApart() {
        assertThat(Role.SYSTEM.permissions()).containsExactly(Permission.CONFIGURE);
        assertThat(Role.SECURITY.permissions()).containsExactly(Permission.ADMINISTER);
        assertThat(Role.AUDITOR.permissions()).containsExactly(Permission.AUDIT);
        Set<Permission> kept = EnumSet.of(Permission.CONFIGURE, Permission.ADMINISTER, Permission.AUDIT);
        assertThat(Arrays.stream(Role.values()).filter(role -> role != Role.ADMINISTRATOR))
                .allSatisfy(role -> assertThat(role.permissions())
                        .filteredOn(kept::contains)
                        .hasSizeLessThan(2));
    }

    @Test
    void letsOnlyTheAdministratorKeepWhoMayAdminister() {
        for (Role role : Role.values()) {
            assertThat(Role.ADMINISTRATOR.keeps(role)).isTrue();
            assertThat(Role.SECURITY.keeps(role)).isEqualTo(role != Role.ADMINISTRATOR && role != Role.SECURITY);
            assertThat(Role.READER.keeps(role)).isFalse();
        }
    }

    @Test
    void hasWordsOfItsOwnInBothLanguages() {
        assertThat(Arrays.stream(Role.values()).map(role -> role.words().zh())).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Role.values()).map(role -> role.words().en())).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Permission.values()).map(one -> one.words().zh()))
                .doesNotHaveDuplicates();
    }
}
