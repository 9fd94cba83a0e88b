package cn.taizhang.web.page;

import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.door.Person;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/// What surrounds a page: whose it is, in which language, where in the menu.
///
/// - `query` is the part of the address after the question mark, so that a switch of language keeps the state.
/// - `set` is the day of a clock that shows another time than the machine; [LocalDate#MIN] for none.
/// - `unread` are the reminders the person has not read; [Bell#NONE] where there is no bell.
public record Frame(
        Words words,
        Person person,
        String path,
        String query,
        Token token,
        boolean accounts,
        String stamp,
        int unread,
        LocalDate set) {

    /// What a form sends back, so that no other site can send it.
    public record Token(String header, String parameter, String value) {}

    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    public boolean may(Permission permission) {
        return person.may(permission);
    }

    /// The day that a clock shows which was set, empty for none.
    public String clock() {
        return set.equals(LocalDate.MIN) ? "" : Day.of(set, words);
    }

    /// The groups of the menu with the pages this person may open.
    public List<Menu.Group> menu() {
        return Menu.of(person, accounts);
    }

    /// Whether a page of the menu is the present one, or the one it belongs to: of several the nearest.
    public boolean isAt(String item) {
        return item.equals(Menu.nearest(path));
    }

    /// The present page with one parameter set otherwise. 例: `with("lang", "en")`.
    public String with(String name, String value) {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }

    public String otherLanguage() {
        return with("lang", words.isEnglish() ? "zh" : "en");
    }

    /// The address of a style sheet or script. 例: `asset("app.css")`.
    public String asset(String name) {
        return "/assets/" + stamp + "/" + name;
    }
}
