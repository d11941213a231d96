package org.mingzhang.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mingzhang.engine.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: finds the command and runs it. */
@Command(
    name = "mingzhang",
    version = "mingzhang 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CheckCommand.class,
      ReadCommand.class,
      WaiveCommand.class,
      NewCommand.class,
      FillCheckCommand.class,
      PublishCommand.class,
      DiffCommand.class,
      AssembleCommand.class,
      RulesCommand.class,
      AccuracyCommand.class,
      LayoutsCommand.class
    })
public final class Mingzhang {

  static final String BUNDLE = "org.mingzhang.cli.messages";

  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  String language = "zh";

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT)
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  boolean version;

  private final Console console;
  private final Words words;

  private Mingzhang(Console console, Words words) {
    this.console = console;
    this.words = words;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  static int run(Console console, String... arguments) {
    Words words = Words.of(BUNDLE, language(arguments));
    Mingzhang program = new Mingzhang(console, words);
    CommandLine commandLine = new CommandLine(program);
    commandLine.setResourceBundle(words.bundle());
    commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new PrintWriter(console.err(), true));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setUsageHelpAutoWidth(false);
    commandLine.setParameterExceptionHandler(new Complaint(words));
    commandLine.setExecutionExceptionHandler((e, line, parsed) -> program.failed(e));
    if (arguments.length == 0) {
      commandLine.usage(commandLine.getOut());
      return Exit.UNUSABLE;
    }
    return commandLine.execute(arguments);
  }

  /** The language is needed before the arguments are parsed: errors of parsing speak it too. */
  private static Locale language(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("--lang=en")
          || arguments[i].equals("--lang")
              && i + 1 < arguments.length
              && arguments[i + 1].equals("en")) {
        return Locale.ENGLISH;
      }
    }
    return Locale.CHINESE;
  }

  private int failed(Exception e) {
    if (debug) {
      e.printStackTrace(console.err());
    } else if (e instanceof StopException stop) {
      console.say(stop.words());
    } else if (!(e instanceof IOException) || !"Broken pipe".equals(e.getMessage())) {
      console.say(words.text("internal", String.valueOf(e.getMessage())));
    }
    return Exit.UNUSABLE;
  }

  Console console() {
    return console;
  }

  Words words() {
    return words;
  }

  Locale locale() {
    return words.isEnglish() ? Locale.ENGLISH : Locale.CHINESE;
  }
}
