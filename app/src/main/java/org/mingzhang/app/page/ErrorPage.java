package org.mingzhang.app.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.mingzhang.app.access.Open;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what went wrong before any handler was asked, such as a form that was open too long. */
@RestController
@Open
class ErrorPage implements ErrorController {

  private final Errors errors;

  ErrorPage(Errors errors) {
    this.errors = errors;
  }

  @RequestMapping("/error")
  ResponseEntity<String> tell(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int status = code instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
    return errors.answer(request, status);
  }
}
