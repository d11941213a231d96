/** Rules on secrets and on personal data that must not be published. */
@NullMarked
package org.mingzhang.core.check.rules.secrecy;

import org.jspecify.annotations.NullMarked;
