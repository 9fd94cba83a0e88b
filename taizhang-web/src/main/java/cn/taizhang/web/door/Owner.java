package cn.taizhang.web.door;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Without accounts everybody who reaches the room is its owner.
@Component
@ConditionalOnProperty(name = "taizhang.accounts", havingValue = "false", matchIfMissing = true)
final class Owner implements People {

    private final Person owner = Person.owner();

    @Override
    public Person of(HttpServletRequest request) {
        return owner;
    }
}
