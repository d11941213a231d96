/**
 * Publishing: secrecy review, sign-off, deadlines, corrections, and the files that never change.
 */
@NullMarked
package org.mingzhang.app.disclosure;

import org.jspecify.annotations.NullMarked;
