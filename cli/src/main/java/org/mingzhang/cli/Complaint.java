package org.mingzhang.cli;

import org.mingzhang.engine.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what was wrong with the words of a command. */
final class Complaint implements IParameterExceptionHandler {

  private final Words words;

  Complaint(Words words) {
    this.words = words;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    command.getErr().println(message(e));
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      command.getErr().println(words.text("usage.suggest", unmatched.getSuggestions().getFirst()));
    }
    command.getErr().println(words.text("usage.hint", command.getCommandSpec().qualifiedName()));
    return Exit.UNUSABLE;
  }

  private String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return words.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      return words.text(
          "usage.missing",
          String.join(" ", missing.getMissing().stream().map(arg -> arg.paramLabel()).toList()));
    }
    if (e.getArgSpec() instanceof CommandLine.Model.OptionSpec option) {
      return words.text("usage.value", option.longestName(), String.valueOf(e.getValue()));
    }
    return words.text("usage.wrong", String.valueOf(e.getValue()));
  }
}
