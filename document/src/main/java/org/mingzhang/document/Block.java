package org.mingzhang.document;

/** One thing after another: what a document is made of. */
public sealed interface Block permits Heading, Paragraph, Grid {

  Place place();
}
