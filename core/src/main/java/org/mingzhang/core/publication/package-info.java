/** What was published: tables, projects and statements as printed, each value with its origin. */
@NullMarked
package org.mingzhang.core.publication;

import org.jspecify.annotations.NullMarked;
