/**
 * What it is to write a format: the contract, how writing fails, and what all writers ask of a
 * table.
 */
@NullMarked
package org.mingzhang.formats.writing;

import org.jspecify.annotations.NullMarked;
