package org.mingzhang.forms.narrative;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.narrative.Passage;
import org.mingzhang.core.narrative.Said;
import org.mingzhang.core.narrative.Sentence;
import org.mingzhang.core.narrative.SentenceReader;
import org.mingzhang.core.publication.Section;
import org.mingzhang.core.publication.Statement;
import org.mingzhang.forms.book.Identity;
import org.mingzhang.forms.flow.Journal;

/** Makes a statement of every amount said in the narrative. */
final class StatementReader {

  private final SentenceReader sentences;
  private final int year;
  private final FunctionalPath items;
  private final Journal journal;

  StatementReader(Layout layout, Identity identity, FunctionalPath items, Journal journal) {
    this.sentences = new SentenceReader(layout, identity.year(), identity.organization().name());
    this.year = identity.year();
    this.items = items;
    this.journal = journal;
  }

  List<Statement> read(List<Section> sections) {
    List<Statement> statements = new ArrayList<>();
    for (Passage passage : sentences.read(sections)) {
      for (Sentence sentence : passage.sentences()) {
        for (Said said : sentence.said()) {
          statements.add(statement(passage, sentence, said));
        }
      }
    }
    return statements;
  }

  private Statement statement(Passage passage, Sentence sentence, Said said) {
    if (said.amount() == null) {
      journal.unread(
          passage.paragraph().origin(),
          sentence.text().substring(said.start(), said.end()),
          "说明中的金额无法识别");
    }
    boolean ofItem = said.id().isEmpty() && said.isLevel() && said.year() == year;
    String id = ofItem ? items.idOf(said.words()).orElse("") : said.id();
    return passage.statement(sentence, said, id);
  }
}
