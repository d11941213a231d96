package org.mingzhang.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.app.access.Group;
import org.mingzhang.app.access.Role;
import org.mingzhang.app.identity.People;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint, every role, the own unit and another's, compared with a table made by hand. */
class RightsTest {

  private static final String NOWHERE = "999999999";
  private static final String PASSWORD = "First-2026-start";
  private static TestApp app;
  private static final Map<Role, Visitor> BY_ROLE = new EnumMap<>(Role.class);
  private static Map<String, Set<Role>> table;
  private static Set<String> everybody;
  private static Set<String> signedIn;
  private static Map<String, HandlerMethod> endpoints;

  @BeforeAll
  static void open() throws Exception {
    app = TestApp.shared();
    readTable();
    endpoints = endpoints();
    People people = app.bean(People.class);
    // Everyone belongs to department 513 and sees nothing of 512.
    long place =
        app.db().sql("select id from organisation where code = '513'").query(Long.class).single();
    for (Role role : Role.values()) {
      String name = "rights-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      people.keepPassword(people.add(name, name, place, PASSWORD, EnumSet.of(role)));
      BY_ROLE.put(role, app.visitor().signIn(name, PASSWORD));
    }
  }

  @Test
  void hasALineForEveryEndpointAndAnEndpointForEveryLine() {
    Set<String> lines = new TreeSet<>(table.keySet());
    lines.addAll(everybody);
    lines.addAll(signedIn);
    assertThat(lines).isEqualTo(new TreeSet<>(endpoints.keySet()));
    assertThat(endpoints).hasSizeGreaterThan(20);
  }

  @Test
  void letsThroughTheRolesOfTheTableAndNobodyElse() {
    List<String> wrong = new ArrayList<>();
    Visitor stranger = app.visitor();
    endpoints.forEach(
        (endpoint, method) -> {
          for (Map.Entry<Role, Visitor> one : BY_ROLE.entrySet()) {
            Visitor.Answer answer = call(one.getValue(), endpoint, method, NOWHERE);
            boolean may = may(endpoint, one.getKey());
            if (may == isRefused(answer) || answer.status() >= 500) {
              wrong.add(
                  endpoint + " " + one.getKey() + " " + answer.status() + " " + answer.location());
            }
          }
          Visitor.Answer answer = call(stranger, endpoint, method, NOWHERE);
          if (everybody.contains(endpoint) == isTurnedAway(answer) || answer.status() >= 500) {
            wrong.add(endpoint + " nobody " + answer.status() + " " + answer.location());
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void showsNobodyThatAnotherUnitsDraftExists() {
    String foreign =
        app.db()
            .sql(
                "select max(d.id) from draft d join organisation o on o.id = d.organisation"
                    + " where o.code = '512002'")
            .query(Long.class)
            .single()
            .toString();
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (Map.Entry<String, HandlerMethod> one : endpoints.entrySet()) {
      if (!one.getKey().contains("{draft}") && !one.getKey().contains("/review/{id}")) {
        continue;
      }
      for (Map.Entry<Role, Visitor> visitor : BY_ROLE.entrySet()) {
        if (may(one.getKey(), visitor.getKey())) {
          tried++;
          Visitor.Answer answer = call(visitor.getValue(), one.getKey(), one.getValue(), foreign);
          if (answer.status() != 404) {
            wrong.add(one.getKey() + " " + visitor.getKey() + " " + answer.status());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tried).isGreaterThan(20);
  }

  private static boolean may(String endpoint, Role role) {
    return everybody.contains(endpoint)
        || signedIn.contains(endpoint)
        || table.getOrDefault(endpoint, Set.of()).contains(role);
  }

  private static boolean isRefused(Visitor.Answer answer) {
    return answer.status() == 403 || answer.status() == 401;
  }

  private static boolean isTurnedAway(Visitor.Answer answer) {
    return isRefused(answer) || answer.status() == 302 && answer.location().startsWith("/sign-in");
  }

  /** Calls an endpoint with something for each of its variables and parameters. */
  private static Visitor.Answer call(
      Visitor visitor, String endpoint, HandlerMethod method, String id) {
    String[] parts = endpoint.split(" ");
    String path = parts[1].replaceAll("\\{[^}]*}", id);
    Map<String, String> fields = fields(method);
    if (!parts[0].equals("POST")) {
      String query =
          fields.entrySet().stream()
              .map(
                  field ->
                      field.getKey()
                          + "="
                          + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      return visitor.get(path + (query.isEmpty() ? "" : "?" + query));
    }
    for (Parameter parameter : method.getMethod().getParameters()) {
      if (parameter.isAnnotationPresent(RequestBody.class)) {
        return visitor.postJson(path, "{}");
      }
      if (parameter.getType() == MultipartFile.class
          || parameter.getParameterizedType().toString().contains("MultipartFile")) {
        return visitor.upload(path, name(parameter), "empty.txt", new byte[] {'x'});
      }
    }
    // Words that some forms ask for, so that no refusal comes before the question whose it is.
    for (String word : List.of("text", "opinion", "reason")) {
      fields.putIfAbsent(word, "x");
    }
    return visitor.post(path, fields);
  }

  private static Map<String, String> fields(HandlerMethod method) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Parameter parameter : method.getMethod().getParameters()) {
      RequestParam asked = parameter.getAnnotation(RequestParam.class);
      if (asked != null && asked.required() && asked.defaultValue().startsWith("\n\t\t")) {
        fields.put(name(parameter), sample(parameter.getType()));
      }
    }
    return fields;
  }

  private static String name(Parameter parameter) {
    RequestParam asked = parameter.getAnnotation(RequestParam.class);
    return asked == null || asked.name().isEmpty() ? parameter.getName() : asked.name();
  }

  private static String sample(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0].toString();
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true";
    }
    if (type == java.time.LocalDate.class) {
      return "2027-02-20";
    }
    return type == String.class ? "x|x|x" : "999999";
  }

  private static Map<String, HandlerMethod> endpoints() {
    Map<String, HandlerMethod> endpoints = new TreeMap<>();
    app.bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              if (!method.getBeanType().getName().startsWith("org.mingzhang.")) {
                return;
              }
              Set<String> methods =
                  info.getMethodsCondition().getMethods().isEmpty()
                      ? Set.of("ANY")
                      : info.getMethodsCondition().getMethods().stream()
                          .map(Enum::name)
                          .collect(Collectors.toSet());
              for (String path : info.getPatternValues()) {
                String plain = path.replaceAll(":[^}]*}", "}");
                methods.forEach(one -> endpoints.put(one + " " + plain, method));
              }
            });
    return endpoints;
  }

  private static void readTable() throws Exception {
    table = new TreeMap<>();
    everybody = new TreeSet<>();
    signedIn = new TreeSet<>();
    String text;
    try (var in = RightsTest.class.getResourceAsStream("rights.csv")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String line :
        text.lines().filter(one -> !one.startsWith("#") && !one.isBlank()).toList()) {
      String[] cells = line.split(",");
      String endpoint = cells[0] + " " + cells[1];
      switch (cells[2]) {
        case "everybody" -> everybody.add(endpoint);
        case "signed-in" -> signedIn.add(endpoint);
        default -> table.put(endpoint, roles(cells[2]));
      }
    }
  }

  private static Set<Role> roles(String words) {
    EnumSet<Role> roles = EnumSet.noneOf(Role.class);
    for (String word : words.split(" ")) {
      switch (word) {
        case "BUSINESS" -> roles.addAll(Group.BUSINESS.roles());
        case "FINANCE" -> roles.addAll(Group.FINANCE.roles());
        case "REVIEWERS" -> {
          roles.addAll(Group.FINANCE.roles());
          roles.addAll(Arrays.asList(Role.HEAD, Role.DEPARTMENT_REVIEWER));
        }
        default -> roles.add(Role.valueOf(word));
      }
    }
    return roles;
  }
}
