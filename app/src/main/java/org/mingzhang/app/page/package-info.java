/** What all pages share: the frame, the words, the look, and how errors are told. */
@NullMarked
package org.mingzhang.app.page;

import org.jspecify.annotations.NullMarked;
