package cn.taizhang.web.answer;

import cn.taizhang.web.door.Open;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// What a request that no route answered is told.
@Controller
final class FaultRoute implements ErrorController {

    private final Faults faults;

    FaultRoute(Faults faults) {
        this.faults = faults;
    }

    @RequestMapping("/error")
    @Open
    void fault(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
        faults.answer(request, response, status);
    }
}
