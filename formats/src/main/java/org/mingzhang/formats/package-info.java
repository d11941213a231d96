/** Bytes to documents: one package a format, nothing here knows what a budget is. */
@NullMarked
package org.mingzhang.formats;

import org.jspecify.annotations.NullMarked;
