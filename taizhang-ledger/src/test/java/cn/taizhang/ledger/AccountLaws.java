package cn.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.ledger.LedgerFailure.Kind;
import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.AccountEvent;
import cn.taizhang.ledger.account.Accounts;
import cn.taizhang.ledger.account.Changed;
import cn.taizhang.ledger.account.Changed.Reason;
import cn.taizhang.ledger.account.Lockout;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.account.Scope;
import cn.taizhang.ledger.posting.Appender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// What holds for accounts in either database.
interface AccountLaws {

    Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    Lockout THREE = new Lockout(3, Duration.ofMinutes(10));
    String BY = "王管理";

    /// An address at which there is no ledger yet.
    LedgerAddress fresh();

    private static Accounts at(Ledger ledger, Instant instant) {
        return new Accounts(ledger.database(), Clock.fixed(instant, ZoneOffset.UTC), THREE);
    }

    private static Account.Draft draft(String name, Role role) {
        return new Account.Draft(name, "{bcrypt}" + name, role, Scope.ALL);
    }

    private static Account done(Changed changed) {
        assertThat(changed).isInstanceOf(Changed.Done.class);
        return ((Changed.Done) changed).account();
    }

    private static void assertRefused(Changed changed, Reason reason) {
        assertThat(changed)
                .isInstanceOfSatisfying(
                        Changed.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static List<AccountEvent.Kind> kinds(Accounts accounts) {
        return accounts.events(0, 100).stream().map(AccountEvent::kind).toList();
    }

    @Test
    default void findsAnAccountByItsNameInWhateverCaseAndWidth() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = at(ledger, NOON);
            assertThat(accounts.count()).isZero();
            Account added = done(accounts.add(draft("Li.Ming", Role.REVIEWER), BY));
            assertThat(accounts.find("ｌｉ．ＭＩＮＧ")).contains(added);
            assertThat(added.created()).isEqualTo(NOON);
            assertThat(added.lastLogin()).isEqualTo(Account.NEVER);
            assertThat(accounts.find("李明")).isEmpty();
            assertRefused(accounts.add(draft("li.ming", Role.READER), BY), Reason.TAKEN);
            for (String name : List.of("", " li", "=1+1", "<b>", "a b", "-x", "王\u202E明", "x".repeat(41))) {
                assertRefused(accounts.add(draft(name, Role.READER), BY), Reason.NAME);
            }
            done(accounts.add(draft("李明", Role.READER), BY));
            assertThat(accounts.list()).extracting(Account::name).containsExactly("Li.Ming", "李明");
            assertThat(accounts.count()).isEqualTo(2);
        }
    }

    @Test
    default void keepsWhatBecameOfAnAccountAndNeverItsPassword() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            Accounts accounts = at(ledger, NOON);
            done(accounts.add(draft(BY, Role.ADMINISTRATOR), "系统"));
            done(accounts.add(draft("李明", Role.READER), BY));
            done(accounts.setRole("李明", Role.REVIEWER, BY));
            done(accounts.setRole("李明", Role.REVIEWER, BY));
            done(accounts.setScope("李明", scope("places=520000;levels=*"), BY));
            done(accounts.setPasswordHash("李明", "{bcrypt}neu", "李明"));
            assertThat(done(accounts.disable("李明", BY)).may(Permission.READ)).isFalse();
            done(accounts.enable("李明", BY));
            assertRefused(accounts.setRole("无名", Role.READER, BY), Reason.UNKNOWN);
            List<AccountEvent> events = accounts.events(2, 100);
            assertThat(events)
                    .extracting(AccountEvent::kind)
                    .containsExactly(
                            AccountEvent.Kind.ROLE,
                            AccountEvent.Kind.SCOPE,
                            AccountEvent.Kind.PASSWORD,
                            AccountEvent.Kind.DISABLED,
                            AccountEvent.Kind.ENABLED);
            assertThat(events.getFirst())
                    .isEqualTo(new AccountEvent(3, "李明", BY, NOON, AccountEvent.Kind.ROLE, "reader", "reviewer"));
            assertThat(events.get(1).became()).isEqualTo("places=520000;levels=*");
            assertThat(accounts.events(0, 100).toString()).doesNotContain("bcrypt");
            assertThat(accounts.events(0, 2)).hasSize(2);
            assertThat(accounts.list().toString()).doesNotContain("bcrypt");
            Account account = accounts.find("李明").orElseThrow();
            assertThat(accounts.history(account)).hasSize(6);
            assertThat(account.passwordHash()).isEqualTo("{bcrypt}neu");
            assertThat(account.may(Permission.REVIEW)).isTrue();
            assertThat(account.may(Permission.ADMINISTER)).isFalse();
        }
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(at(ledger, NOON).find("李明").orElseThrow().scope()).isEqualTo(scope("places=520000;levels=*"));
        }
    }

    private static Scope scope(String words) {
        assertThat(Scope.read(words)).isInstanceOf(Scope.Read.Understood.class);
        return ((Scope.Read.Understood) Scope.read(words)).scope();
    }

    @Test
    default void locksAnAccountAfterSoManyFailuresAndForSoLong() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = at(ledger, NOON);
            done(accounts.add(draft("李明", Role.READER), BY));
            done(accounts.noteFailure("李明"));
            done(accounts.noteFailure("李明"));
            assertThat(done(accounts.noteSuccess("李明")).failures()).isZero();
            done(accounts.noteFailure("李明"));
            assertThat(done(accounts.noteFailure("李明")).failures()).isEqualTo(2);
            assertThat(done(accounts.noteFailure("李明")).isLocked(NOON)).isTrue();
            assertRefused(accounts.noteFailure("李明"), Reason.LOCKED);
            assertRefused(accounts.noteSuccess("李明"), Reason.LOCKED);
            assertRefused(at(ledger, NOON.plusSeconds(599)).noteSuccess("李明"), Reason.LOCKED);
            Account again = done(at(ledger, NOON.plusSeconds(600)).noteSuccess("李明"));
            assertThat(again.lastLogin()).isEqualTo(NOON.plusSeconds(600));
            assertThat(again.lockedUntil()).isEqualTo(Account.NEVER);
            assertThat(kinds(accounts)).endsWith(AccountEvent.Kind.LOCKED, AccountEvent.Kind.LOGGED_IN);
            assertRefused(accounts.noteFailure("无名"), Reason.UNKNOWN);
        }
    }

    @Test
    default void unlocksAnAccountAndLetsNoDisabledOneIn() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = at(ledger, NOON);
            done(accounts.add(draft("李明", Role.READER), BY));
            for (int i = 0; i < 3; i++) {
                done(accounts.noteFailure("李明"));
            }
            assertThat(done(accounts.unlock("李明", BY)).isLocked(NOON)).isFalse();
            done(accounts.noteSuccess("李明"));
            done(accounts.disable("李明", BY));
            assertRefused(accounts.noteSuccess("李明"), Reason.DISABLED);
            assertRefused(accounts.noteFailure("李明"), Reason.DISABLED);
        }
    }

    @Test
    default void keepsOneAdministrator() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = at(ledger, NOON);
            done(accounts.addFirst(draft("甲", Role.ADMINISTRATOR), "甲"));
            assertRefused(accounts.addFirst(draft("乙", Role.ADMINISTRATOR), "乙"), Reason.NOT_FIRST);
            assertRefused(accounts.disable("甲", "甲"), Reason.LAST_ADMINISTRATOR);
            assertRefused(accounts.setRole("甲", Role.READER, "甲"), Reason.LAST_ADMINISTRATOR);
            done(accounts.setRole("甲", Role.ADMINISTRATOR, "甲"));
            done(accounts.add(draft("乙", Role.ADMINISTRATOR), "甲"));
            done(accounts.disable("甲", "乙"));
            assertRefused(accounts.disable("乙", "乙"), Reason.LAST_ADMINISTRATOR);
        }
    }

    @Test
    default void letsNobodyRiseByTheirOwnHand() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = at(ledger, NOON);
            done(accounts.addFirst(draft("甲", Role.ADMINISTRATOR), "甲"));
            done(accounts.add(draft("安全员", Role.SECURITY), "甲"));
            done(accounts.add(draft("李明", Role.READER), "安全员"));
            done(accounts.setRole("李明", Role.SUPERVISOR, "安全员"));
            done(accounts.setScope("李明", scope("places=*;levels=*;units=fgw"), "安全员"));
            done(accounts.disable("李明", "安全员"));
            done(accounts.enable("李明", "安全员"));
            for (Role role : List.of(Role.ADMINISTRATOR, Role.SECURITY)) {
                assertRefused(accounts.setRole("李明", role, "安全员"), Reason.ABOVE);
                assertRefused(accounts.add(draft("赵新", role), "安全员"), Reason.ABOVE);
            }
            for (String above : List.of("甲", "安全员")) {
                assertRefused(accounts.setRole(above, Role.READER, "安全员"), Reason.ABOVE);
                assertRefused(accounts.disable(above, "安全员"), Reason.ABOVE);
                assertRefused(accounts.enable(above, "安全员"), Reason.ABOVE);
                assertRefused(accounts.unlock(above, "安全员"), Reason.ABOVE);
                assertRefused(accounts.setScope(above, scope("places=*;levels=county"), "安全员"), Reason.ABOVE);
            }
            assertRefused(accounts.setPasswordHash("甲", "{bcrypt}x", "安全员"), Reason.ABOVE);
            done(accounts.setPasswordHash("安全员", "{bcrypt}x", "安全员"));
            assertRefused(accounts.setRole("李明", Role.LEADER, "李明"), Reason.ABOVE);
            assertRefused(accounts.setPasswordHash("安全员", "{bcrypt}x", "李明"), Reason.ABOVE);
        }
    }

    @Test
    default void countsNoSecurityAdministratorAsTheLastAdministrator() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = at(ledger, NOON);
            done(accounts.addFirst(draft("甲", Role.ADMINISTRATOR), "甲"));
            done(accounts.add(draft("安全员", Role.SECURITY), "甲"));
            assertRefused(accounts.disable("甲", "甲"), Reason.LAST_ADMINISTRATOR);
            assertRefused(accounts.setRole("甲", Role.SECURITY, "甲"), Reason.LAST_ADMINISTRATOR);
            done(accounts.disable("安全员", "甲"));
            assertRefused(accounts.add(draft("李明", Role.READER), "安全员"), Reason.ABOVE);
        }
    }

    @Test
    default void keepsEveryRoleAndTheUnitsOfAScope() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            Accounts accounts = at(ledger, NOON);
            Scope units = scope("places=530000;levels=*;units=fgw,gxj.2");
            for (Role role : Role.values()) {
                done(accounts.add(new Account.Draft(role.code(), "{bcrypt}x", role, units), BY));
            }
            assertThat(accounts.list()).extracting(Account::role).containsExactly(Role.values());
            assertThat(accounts.list())
                    .allSatisfy(account -> assertThat(account.scope()).isEqualTo(units));
        }
    }

    @Test
    default void letsNoGuessSlipThroughManyDoorsAtOnce() throws Exception {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address)) {
            done(at(ledger, NOON).add(draft("李明", Role.READER), BY));
        }
        List<Changed> changes = atOnce(12, number -> {
            try (Ledger ledger = Ledger.writing(address)) {
                return at(ledger, NOON).noteFailure("李明");
            }
        });
        assertThat(changes.stream().filter(Changed.Done.class::isInstance)).hasSize(3);
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(at(ledger, NOON).find("李明").orElseThrow().isLocked(NOON)).isTrue();
            assertThat(kinds(at(ledger, NOON)))
                    .containsExactly(
                            AccountEvent.Kind.ADDED,
                            AccountEvent.Kind.FAILED,
                            AccountEvent.Kind.FAILED,
                            AccountEvent.Kind.FAILED,
                            AccountEvent.Kind.LOCKED);
        }
    }

    @Test
    default void makesOneFirstAdministratorOfMany() throws Exception {
        LedgerAddress address = fresh();
        Ledger.writing(address).close();
        List<Changed> changes = atOnce(8, number -> {
            try (Ledger ledger = Ledger.writing(address)) {
                return at(ledger, NOON).addFirst(draft("管理" + number, Role.ADMINISTRATOR), "系统");
            }
        });
        assertThat(changes.stream().filter(Changed.Done.class::isInstance)).hasSize(1);
    }

    interface Numbered<T> {
        T of(int number) throws Exception;
    }

    private static <T> List<T> atOnce(int times, Numbered<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                int number = i;
                Callable<T> call = () -> work.of(number);
                running.add(pool.submit(call));
            }
            for (Future<T> each : running) {
                results.add(each.get());
            }
        }
        return results;
    }

    @Test
    default void takesNoAccountAndNoEventAway() {
        try (Ledger ledger = Ledger.writing(fresh())) {
            done(at(ledger, NOON).add(draft("李明", Role.READER), BY));
            for (String statement : List.of(
                    "DELETE FROM account", "DELETE FROM account_event", "UPDATE account_event SET became = ''")) {
                assertThatThrownBy(() -> ledger.database().run(statement))
                        .isInstanceOf(LedgerFailure.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    /// A ledger as the version before accounts left it, with a report.
    private LedgerAddress older() {
        LedgerAddress address = fresh();
        try (Ledger ledger = Ledger.writing(address);
                Appender appender = ledger.appender(LedgerLaws.READER, LedgerLaws.CLOCK)) {
            appender.post(Reports.file("松屿2024.txt", Reports.SONGYU_2024));
            appender.commit();
            ledger.database().run("DROP TABLE ballot_box");
            ledger.database().run("DROP TABLE event");
            ledger.database().run("DROP TABLE attachment");
            ledger.database().run("DROP TABLE saved_view");
            ledger.database().run("DROP TABLE account");
            ledger.database().run("DROP TABLE account_event");
            ledger.database().run("DELETE FROM flyway_schema_history WHERE version IN ('3', '4', '5', '6')");
        }
        return address;
    }

    @Test
    default void bringsAnOlderLedgerUpToDateForThoseWhoWrite() throws Exception {
        LedgerAddress address = older();
        assertThatThrownBy(() -> Ledger.reading(address))
                .isInstanceOfSatisfying(
                        LedgerFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(Kind.OLDER));
        assertThat(atOnce(4, number -> {
                    try (Ledger ledger = Ledger.existing(address)) {
                        return ledger.holdings().counted().size();
                    }
                }))
                .containsOnly(1);
        try (Ledger ledger = Ledger.reading(address)) {
            assertThat(at(ledger, NOON).count()).isZero();
        }
    }
}
