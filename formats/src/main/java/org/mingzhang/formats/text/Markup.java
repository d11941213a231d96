package org.mingzhang.formats.text;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of Markdown, HTML and LaTeX out of a text and leaves what they print. */
final class Markup {

  /** Without one of these there is no markup in a text. */
  private static final String SIGNS = "*<$\\[&`\u00A0\t";

  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*+\\]");
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]*+)\\]\\([^()\\s]*+[^()]*+\\)");
  private static final Pattern LINE_END = Pattern.compile("(?i)<br ?/?>|</p> ?(?:<p>)?|</div>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:b|i|u|p|a|strong|em|span|font|sub|sup|div|center|small|big|mark|del|ins)"
              + "(?:\\s[^<>]*+)?/?>");
  private static final Pattern MATHS = Pattern.compile("\\$([^$]*+)\\$");
  private static final Pattern COMMAND = Pattern.compile("\\\\([a-zA-Z]++|[^\\sa-zA-Z0-9])( ?)");
  private static final Pattern ENTITY = Pattern.compile("&(?:nbsp|lt|gt|amp|quot|#39|#160);");

  private static final Map<String, String> LATEX =
      Map.ofEntries(
          Map.entry("leq", "≤"),
          Map.entry("le", "≤"),
          Map.entry("leqslant", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("ge", "≥"),
          Map.entry("geqslant", "≥"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("neq", "≠"),
          Map.entry("times", "×"),
          Map.entry("div", "÷"),
          Map.entry("pm", "±"),
          Map.entry("approx", "≈"),
          Map.entry("sim", "~"),
          Map.entry("cdot", "·"),
          Map.entry("circ", "°"),
          Map.entry("text", ""),
          Map.entry("mathrm", ""));

  private static final Map<String, String> ENTITIES =
      Map.of(
          "&nbsp;", " ", "&#160;", " ", "&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"",
          "&#39;", "'");

  private Markup() {}

  /** What a line prints, without blanks at its ends; line ends within it become blanks. */
  static String plain(String source) {
    return lines(source).replace('\n', ' ');
  }

  /** What a cell prints; lines within it are kept apart by a line feed. */
  static String lines(String source) {
    return hasSigns(source) ? unmark(source).strip() : source.strip();
  }

  private static boolean hasSigns(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (SIGNS.indexOf(source.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String unmark(String source) {
    String text = source.replace('\u00A0', ' ').replace('\t', ' ');
    if (text.indexOf('[') >= 0) {
      text = BOOKMARK.matcher(text).replaceAll("");
      text = LINK.matcher(text).replaceAll("$1");
    }
    if (text.indexOf('<') >= 0) {
      text = LINE_END.matcher(text).replaceAll("\n");
      text = TAG.matcher(text).replaceAll("");
    }
    if (text.indexOf('$') >= 0 || text.indexOf('\\') >= 0) {
      text = MATHS.matcher(text).replaceAll(Markup::maths);
      text = COMMAND.matcher(text).replaceAll(Markup::command);
    }
    if (text.indexOf('&') >= 0) {
      text = ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m)));
    }
    return unquote(text);
  }

  /** Formulas lose their signs; two sums of dollars in one line are none. */
  private static String maths(MatchResult match) {
    String formula = match.group(1);
    boolean isFormula = formula.indexOf('\\') >= 0 || formula.endsWith("%");
    String printed = isFormula ? formula.replace("{", "").replace("}", "") : match.group();
    return Matcher.quoteReplacement(printed.strip());
  }

  private static String command(MatchResult match) {
    String name = match.group(1);
    String printed = Character.isLetter(name.charAt(0)) ? LATEX.get(name) : name + match.group(2);
    return Matcher.quoteReplacement(printed == null ? match.group() : printed);
  }

  private static String entity(MatchResult match) {
    return ENTITIES.getOrDefault(match.group(), match.group());
  }

  /** Removes the marks of bold and of code, which come in pairs. */
  private static String unquote(String text) {
    String plain = text;
    int bold = plain.indexOf("**");
    if (bold >= 0 && plain.indexOf("**", bold + 2) >= 0) {
      plain = plain.replace("**", "");
    }
    int code = plain.indexOf('`');
    return code >= 0 && plain.indexOf('`', code + 1) >= 0 ? plain.replace("`", "") : plain;
  }
}
