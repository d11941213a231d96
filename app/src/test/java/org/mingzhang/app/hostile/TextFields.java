package org.mingzhang.app.hostile;

import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingzhang.app.TestApp;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The texts that the application takes and the pages that it shows, read from its handlers. */
final class TextFields {

  private final Map<String, HandlerMethod> endpoints = new TreeMap<>();

  TextFields(TestApp app) {
    app.bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach(
            (info, method) -> {
              if (method.getBeanType().getName().startsWith("org.mingzhang.")) {
                String verb =
                    info.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .findFirst()
                        .orElse("GET");
                info.getPatternValues()
                    .forEach(
                        path ->
                            endpoints.put(verb + " " + path.replaceAll(":[^}]*}", "}"), method));
              }
            });
    endpoints.remove("GET /error");
  }

  /**
   * Every text that can be sent to change something: method, path, name; a body is {@code body}.
   */
  Set<String> ofCode() {
    Set<String> fields = new TreeSet<>();
    endpoints.forEach(
        (endpoint, method) -> {
          if (!endpoint.startsWith("GET ")) {
            for (Parameter parameter : method.getMethod().getParameters()) {
              texts(parameter).forEach(name -> fields.add(endpoint + " " + name));
            }
          }
        });
    return fields;
  }

  private static List<String> texts(Parameter parameter) {
    Class<?> type = parameter.getType();
    boolean many =
        Collection.class.isAssignableFrom(type)
            && parameter.getParameterizedType().getTypeName().contains("String");
    if (parameter.isAnnotationPresent(RequestBody.class)) {
      return List.of("body");
    }
    if (type.isRecord() && !type.getPackageName().endsWith(".access") && !isFrame(type)) {
      return Arrays.stream(type.getRecordComponents())
          .filter(part -> part.getType() == String.class)
          .map(RecordComponent::getName)
          .toList();
    }
    if (Map.class.isAssignableFrom(type)) {
      return List.of("*");
    }
    boolean file =
        type == MultipartFile.class
            || parameter.getParameterizedType().getTypeName().contains("MultipartFile");
    return (type == String.class || many || file)
            && !parameter.isAnnotationPresent(PathVariable.class)
        ? List.of(name(parameter))
        : List.of();
  }

  private static boolean isFrame(Class<?> type) {
    return type.getSimpleName().equals("Frame");
  }

  private static String name(Parameter parameter) {
    RequestParam asked = parameter.getAnnotation(RequestParam.class);
    String name = asked == null ? "" : asked.value() + asked.name();
    return name.isEmpty() ? parameter.getName() : name;
  }

  /** Questions with a text wherever one is asked for. */
  List<String> questions(String text, String draft) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    // No server takes slashes, line ends or control characters within a part of a path.
    String part = encoded.replaceAll("%(2F|5C|E2%80%A8|25|3B|0\\d)", "");
    List<String> questions = new ArrayList<>();
    endpoints.forEach(
        (endpoint, method) -> {
          if (!endpoint.startsWith("GET ")) {
            return;
          }
          String path = endpoint.substring(4).replace("{draft}", draft).replace("**", part);
          String asked =
              Arrays.stream(method.getMethod().getParameters())
                  .filter(one -> one.isAnnotationPresent(RequestParam.class))
                  .map(one -> name(one) + "=" + (one.getType() == String.class ? encoded : "1"))
                  .collect(Collectors.joining("&"));
          questions.add(path.replaceAll("\\{[^}]*}", part) + "?" + asked);
          questions.add(path.replaceAll("\\{[^}]*}", draft) + "?" + asked);
        });
    return questions;
  }

  /** Pages that none of some paths is of. */
  Set<String> unvisited(Set<String> paths, Set<String> elsewhere) {
    Set<String> missing = new TreeSet<>();
    for (String endpoint : endpoints.keySet()) {
      String pattern =
          endpoint
              .substring(endpoint.indexOf(' ') + 1)
              .replace("**", ".+")
              .replaceAll("\\{[^}]*}", "[^/]+");
      if (endpoint.startsWith("GET ")
          && !elsewhere.contains(endpoint)
          && paths.stream().noneMatch(path -> path.matches(pattern))) {
        missing.add(endpoint);
      }
    }
    return missing;
  }

  /** Fields of forms, as a crawl tells them, that are not among those that were tried. */
  Set<String> untried(Set<String> seen, Set<String> tried) {
    Set<String> missing = new TreeSet<>();
    for (String field : seen) {
      String[] parts = field.split(" ");
      boolean known =
          tried.stream()
              .map(one -> one.split(" "))
              .filter(one -> one.length == 3)
              .anyMatch(
                  one ->
                      (one[2].equals("*") || one[2].equals(parts[2]))
                          && parts[1].matches(one[1].replaceAll("\\{[^}]*}", "[^/]+")));
      if (!known) {
        missing.add(field);
      }
    }
    return missing;
  }
}
