package org.mingzhang.app.trial;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.app.trial.Ledger.Kind;

/** The people of the county: each signs in once, and stays so though the server is killed. */
final class People {

  private static final int OK = 200;
  private static final int BROKEN = 500;

  private static final List<String> EVERY_POST =
      List.of(
          "jb512001",
          "fz512001",
          "zg512",
          "yewu",
          "jixiao",
          "caigou",
          "yusuan",
          "baomi512",
          "gongkai512",
          "xitong",
          "anquan",
          "shenji");
  private static final Pattern LINK = Pattern.compile("<li><a href=\"(/[a-z/]+)\"");

  private final Server server;
  private final Ledger ledger;
  private final Map<String, Officer> known = new ConcurrentHashMap<>();

  People(Server server, Ledger ledger) {
    this.server = server;
    this.ledger = ledger;
  }

  Ledger ledger() {
    return ledger;
  }

  Officer officer(String signIn) throws IOException, InterruptedException {
    Officer officer = known.get(signIn);
    if (officer == null) {
      officer = Officer.of(server, signIn);
      known.put(signIn, officer);
    }
    return officer;
  }

  /** A page as somebody sees it; "" of one that he may not see. */
  String page(String signIn, String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = whole(officer(signIn).get(path), path);
    if (isSentToSignIn(answer)) {
      known.remove(signIn);
      answer = whole(officer(signIn).get(path), path);
    }
    return answer.statusCode() == OK ? answer.body() : "";
  }

  /** Sends a form; true if it is told as done. */
  boolean send(Kind kind, String signIn, String path, Map<String, String> form)
      throws IOException, InterruptedException {
    Officer officer = officer(signIn);
    return ledger.attempt(
        kind,
        () -> {
          HttpResponse<String> answer = whole(officer.post(path, form), path);
          return answer.statusCode() / 100 == 3 && !isSentToSignIn(answer);
        });
  }

  /** Somebody, each time another, signs in anew and opens every page that his menu leads to. */
  void look(int turn) throws IOException, InterruptedException {
    String signIn = EVERY_POST.get(turn % EVERY_POST.size());
    Officer officer = Officer.of(server, signIn);
    Matcher link = LINK.matcher(officer.get("/account").body());
    int pages = 0;
    while (link.find()) {
      String path = link.group(1);
      HttpResponse<String> page = whole(officer.get(path), path);
      if (page.statusCode() != OK) {
        throw new IllegalStateException(path + " for " + signIn + ": " + page.statusCode());
      }
      pages++;
    }
    if (pages == 0) {
      throw new IllegalStateException(signIn + " cannot sign in");
    }
  }

  private static boolean isSentToSignIn(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .filter(to -> to.contains("/sign-in"))
        .isPresent();
  }

  private HttpResponse<String> whole(HttpResponse<String> answer, String path) {
    if (answer.statusCode() >= BROKEN) {
      throw new IllegalStateException(path + " is a broken page: " + answer.statusCode());
    }
    return answer;
  }
}
