package org.mingzhang.app.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.mingzhang.app.access.NotHere;
import org.mingzhang.app.access.Refusal;
import org.mingzhang.engine.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Tells errors in words: what happened and what to do. What went wrong inside goes to the log. */
@RestControllerAdvice
class Errors {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final Pages pages;
  private final Frames frames;

  Errors(Pages pages, Frames frames) {
    this.pages = pages;
    this.frames = frames;
  }

  @ExceptionHandler
  ResponseEntity<String> refused(Refusal refusal, HttpServletRequest request) {
    Words words = frame(request).words(refusal.module());
    return answer(request, HttpStatus.CONFLICT, words.text(refusal.key(), refusal.details()));
  }

  @ExceptionHandler
  ResponseEntity<String> notHere(NotHere notHere, HttpServletRequest request) {
    return answer(request, HttpStatus.NOT_FOUND, frame(request).words().text("error.404"));
  }

  @ExceptionHandler
  ResponseEntity<String> tooLarge(
      MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
    return answer(request, HttpStatus.CONTENT_TOO_LARGE, frame(request).words().text("error.413"));
  }

  @ExceptionHandler
  @Nullable ResponseEntity<String> other(Exception failure, HttpServletRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      // Somebody has gone on to another page before this answer came: nothing went wrong.
      LOG.debug(
          "{} {}: nobody waits for it any more", request.getMethod(), request.getRequestURI());
      return null;
    }
    if (failure instanceof ErrorResponse known) {
      return answer(request, known.getStatusCode().value());
    }
    // What cannot be understood, also where a number is asked for and something else comes.
    if (failure instanceof IllegalArgumentException || failure instanceof TypeMismatchException) {
      LOG.info("{} {}: {}", request.getMethod(), request.getRequestURI(), failure.toString());
      return answer(request, HttpStatus.BAD_REQUEST, frame(request).words().text("error.400"));
    }
    String number = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    LOG.error(
        "incident {} at {} {}", number, request.getMethod(), request.getRequestURI(), failure);
    return answer(
        request,
        HttpStatus.INTERNAL_SERVER_ERROR,
        frame(request).words().text("error.500", number));
  }

  /** Tells a status in words. */
  ResponseEntity<String> answer(HttpServletRequest request, int status) {
    Words words = frame(request).words();
    String key = "error." + status;
    return answer(
        request,
        HttpStatusCode.valueOf(status),
        words.text(words.bundle().containsKey(key) ? key : "error.400"));
  }

  private Frame frame(HttpServletRequest request) {
    return frames.of(request, null);
  }

  /** A page for people; a line of text for scripts. */
  private ResponseEntity<String> answer(
      HttpServletRequest request, HttpStatusCode status, String sentence) {
    String accept = request.getHeader("Accept");
    boolean script =
        request.getHeader("HX-Request") != null
            || accept != null && accept.toLowerCase(Locale.ROOT).contains("json");
    String body = script ? sentence : pages.text(frame(request), "page/error", sentence);
    return ResponseEntity.status(status).contentType(script ? PLAIN : Pages.HTML).body(body);
  }

  private static final org.springframework.http.MediaType PLAIN =
      org.springframework.http.MediaType.parseMediaType("text/plain;charset=UTF-8");
}
