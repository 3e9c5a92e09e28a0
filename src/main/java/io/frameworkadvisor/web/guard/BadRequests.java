package io.frameworkadvisor.web.guard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Parameters that cannot be read are the sender's mistake; they fill no log. */
@ControllerAdvice
class BadRequests {

    @ExceptionHandler
    void unreadable(InvalidParameterException e, HttpServletResponse response) throws IOException {
        // The page that says so may be the one that asks for the parameters again.
        if (!response.isCommitted()) {
            response.sendError(e.getErrorCode());
        }
    }
}
