/** Official code lists with their dates of validity, and the project code. */
@NullMarked
package org.mingzhang.core.code;

import org.jspecify.annotations.NullMarked;
