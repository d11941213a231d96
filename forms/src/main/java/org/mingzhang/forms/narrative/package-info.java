/** Lines to sections, statements, institutions and glossary. */
@NullMarked
package org.mingzhang.forms.narrative;

import org.jspecify.annotations.NullMarked;
