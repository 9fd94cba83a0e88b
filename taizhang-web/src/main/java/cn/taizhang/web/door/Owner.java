package cn.taizhang.web.door;

import cn.taizhang.web.setting.WithoutAccounts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/// Without accounts everybody who reaches the room is its owner.
@Component
@WithoutAccounts
final class Owner implements People {

    private final Person owner = Person.owner();

    @Override
    public Person of(HttpServletRequest request) {
        return owner;
    }
}
