package org.mingzhang.engine.accuracy;

import java.util.List;
import org.mingzhang.core.check.Finding;
import org.mingzhang.core.layout.Layout;
import org.mingzhang.core.publication.Publication;

/**
 * A publication in which nothing is wrong.
 *
 * @param name of its file
 * @param findings what the rules say all the same: false alarms
 */
record Clean(String name, Publication publication, Layout layout, List<Finding> findings) {

  Clean {
    findings = List.copyOf(findings);
  }
}
