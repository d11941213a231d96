/** What it is to read a format: the contract, and how reading fails. */
@NullMarked
package org.mingzhang.formats.reading;

import org.jspecify.annotations.NullMarked;
