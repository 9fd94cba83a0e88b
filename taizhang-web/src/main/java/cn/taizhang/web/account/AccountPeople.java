package cn.taizhang.web.account;

import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.account.Scope;
import cn.taizhang.web.door.People;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.door.Reach;
import cn.taizhang.web.setting.WithAccounts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// With accounts a request is that of the account that logged in, with the role and the scope it has now.
///
/// - An account that was disabled meanwhile, or has another password, is a stranger at once.
@Component
@WithAccounts
final class AccountPeople implements People {

    private static final String NAME = AccountPeople.class.getName();

    private final AccountBook book;

    AccountPeople(AccountBook book) {
        this.book = book;
    }

    @Override
    public Person of(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof Person known) {
            return known;
        }
        Person person = asked();
        request.setAttribute(NAME, person);
        return person;
    }

    private Person asked() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return Person.stranger();
        }
        return book.find(who.getName())
                .filter(account -> !account.disabled() && LogIn.sign(account).equals(who.getDetails()))
                .map(AccountPeople::person)
                .orElseGet(Person::stranger);
    }

    private static Person person(Account account) {
        Scope scope = account.scope();
        return new Person(account.name(), account.role().permissions(), scope::admits, reach(account.role(), scope));
    }

    /// Who works for a unit alone sees what concerns that unit, unless the scope names others.
    private static Reach reach(Role role, Scope scope) {
        boolean ofUnit = role.may(Permission.REPORT) && !role.may(Permission.SUPERVISE);
        return new Reach(scope.allUnits() && !ofUnit, scope.units(), scope.levels());
    }
}
