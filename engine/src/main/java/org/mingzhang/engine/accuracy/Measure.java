package org.mingzhang.engine.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingzhang.core.check.Scope;
import org.mingzhang.engine.accuracy.edit.CaseException;
import org.mingzhang.engine.accuracy.edit.NothingToEdit;

/** Tries every case of a corpus on some of its publications, always the same ones. */
public final class Measure {

  private final Corpus corpus;

  private Measure(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Measures.
   *
   * @throws CaseException if a case finds nothing to change in any publication
   */
  public static Accuracy of(Corpus corpus) {
    return new Measure(corpus).run();
  }

  private Accuracy run() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
    List<Trial> trials = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<List<Trial>>> running =
          new ArrayList<>(
              corpus.cases().stream().map(one -> pool.submit(() -> trials(one))).toList());
      FormulaFaults.of(corpus)
          .forEach(fault -> running.add(pool.submit(() -> List.of(trial(fault)))));
      List<String> complaints = new ArrayList<>();
      for (Future<List<Trial>> one : running) {
        collect(one, trials, complaints);
      }
      if (!complaints.isEmpty()) {
        throw new CaseException(String.join("\n", complaints));
      }
    }
    return Accuracy.of(corpus, trials);
  }

  /** A complaint about one case does not keep the others from being heard. */
  private static void collect(
      Future<List<Trial>> one, List<Trial> trials, List<String> complaints) {
    try {
      trials.addAll(one.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof CaseException complaint)) {
        throw new IllegalStateException(e.getCause());
      }
      complaints.add(String.valueOf(complaint.getMessage()));
    }
  }

  private Trial trial(Planted fault) {
    try {
      return Trial.of(fault.one(), fault.clean(), 0, corpus.road());
    } catch (NothingToEdit e) {
      throw new IllegalStateException(fault.one() + "：" + e.getMessage());
    }
  }

  private List<Trial> trials(Case one) {
    List<Clean> candidates = candidates(one);
    if (candidates.isEmpty()) {
      throw new CaseException(one + "：没有一本样本预算适用");
    }
    List<Trial> trials = new ArrayList<>();
    int start = Math.floorMod((one.rule() + one.name()).hashCode(), candidates.size());
    String why = "";
    for (int i = 0; i < candidates.size() && trials.size() < one.copies(); i++) {
      try {
        Clean clean = candidates.get((start + i) % candidates.size());
        trials.add(Trial.of(one, clean, start + trials.size(), corpus.road()));
      } catch (NothingToEdit e) {
        why = e.getMessage();
      } catch (CaseException e) {
        throw e.in(one.toString());
      }
    }
    if (trials.isEmpty()) {
      throw new CaseException(one + "：没有一本样本预算里有可改之处：" + why);
    }
    return trials;
  }

  /** Those in which the rule has something to judge; if there are none, all of its scope. */
  private List<Clean> candidates(Case one) {
    List<Clean> all = corpus.clean().stream().filter(clean -> applies(one, clean)).toList();
    List<Clean> judged =
        all.stream().filter(clean -> clean.judging().contains(one.rule())).toList();
    return judged.isEmpty() ? all : judged;
  }

  private boolean applies(Case one, Clean clean) {
    Scope ofRule = corpus.rules().find(one.rule()).orElseThrow().scope();
    return clean.has(one.beside())
        && one.scope().covers(clean.publication())
        && ofRule.covers(clean.publication());
  }
}
