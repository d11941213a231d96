/** Grids to the target sheets of projects. */
@NullMarked
package org.mingzhang.forms.project;

import org.jspecify.annotations.NullMarked;
