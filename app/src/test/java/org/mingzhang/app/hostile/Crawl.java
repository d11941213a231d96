package org.mingzhang.app.hostile;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mingzhang.app.Visitor;
import org.mingzhang.app.Visitor.Answer;

/** Goes wherever links lead one person, and looks at every page on the way. */
final class Crawl {

  /** Pages of one kind are alike; a few of each are enough. */
  private static final int ALIKE = 4;

  private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[0-9a-f]{32}\\b");
  private static final Set<String> TEXTUAL =
      Set.of("", "text", "search", "hidden", "password", "file", "url", "email");

  private final Visitor visitor;
  private final String who;
  private final boolean isPublic;
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Deque<String> ahead = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<String> visited = new TreeSet<>();
  private final Set<String> fields = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();

  Crawl(Visitor visitor, String who) {
    this.visitor = visitor;
    this.who = who;
    this.isPublic = who.startsWith("nobody");
  }

  Crawl from(List<String> starts) {
    starts.forEach(this::ahead);
    while (!ahead.isEmpty()) {
      visit(ahead.poll());
    }
    return this;
  }

  List<String> faults() {
    return faults;
  }

  /** Paths that were answered. */
  Set<String> visited() {
    return visited;
  }

  /** Text fields of the forms that were seen, each as POST, path and name, numbers as #. */
  Set<String> fields() {
    return fields;
  }

  String text() {
    return text.toString();
  }

  private void visit(String path) {
    Answer answer = visitor.get(path);
    faults.addAll(Scan.of(who + " " + path, answer));
    if (answer.status() >= 500) {
      faults.add(who + " " + path + ": " + answer.status());
    }
    text.append(answer.text());
    if (answer.status() >= 300 && answer.status() < 400) {
      ahead(answer.location());
      return;
    }
    if (answer.status() / 100 == 2) {
      visited.add(path.replaceFirst("[?#].*", ""));
    }
    if (answer.header("Content-Type").startsWith("text/html")) {
      links(path, answer.body());
    }
  }

  private void links(String path, String html) {
    URI here = URI.create(path.replaceFirst("#.*", ""));
    for (Element element :
        Jsoup.parse(html).select("a[href], iframe[src], object[data], [hx-get]")) {
      for (String name : List.of("href", "src", "data", "hx-get")) {
        String address = element.attr(name);
        if (!address.isEmpty() && !address.startsWith("#") && !address.startsWith("otpauth:")) {
          follow(here, address);
        }
      }
    }
    for (Element form : Jsoup.parse(html).select("form")) {
      String action =
          here.resolve(form.attr("action").isEmpty() ? path : form.attr("action")).getPath();
      if (form.attr("method").equalsIgnoreCase("post")) {
        form.select("input, textarea").stream()
            .filter(one -> TEXTUAL.contains(one.attr("type")) && !one.attr("name").equals("_csrf"))
            .forEach(one -> fields.add("POST " + kind(action) + " " + kind(one.attr("name"))));
      } else {
        follow(here, action);
      }
    }
  }

  private void follow(URI here, String address) {
    try {
      URI there = here.resolve(address.replace(" ", "%20"));
      if (there.getHost() == null) {
        ahead(there.toString().replaceFirst("#.*", ""));
      }
    } catch (IllegalArgumentException e) {
      faults.add(who + " " + here + ": a broken link: " + address);
    }
  }

  private void ahead(String path) {
    // The public pages are the same for everybody: one has to look at them.
    boolean ours = path.startsWith("/") && (isPublic || !path.startsWith("/public"));
    if (ours && seen.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= ALIKE) {
      ahead.add(path);
    }
  }

  static String kind(String path) {
    return NUMBER.matcher(path.replaceFirst("file\\?name=.*", "file?name=")).replaceAll("#");
  }
}
