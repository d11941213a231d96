/**
 * Publishing: a budget derived, checked, printed in every format, read back, and only then
 * released.
 */
@NullMarked
package org.mingzhang.engine.publish;

import org.jspecify.annotations.NullMarked;
