package org.mingzhang.forms.book;

import org.mingzhang.core.publication.Organization;
import org.mingzhang.core.publication.Publication;

/** Whose budget it is, of which year. */
public record Identity(Organization organization, int year, Publication.Kind kind) {}
