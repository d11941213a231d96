/**
 * What the tables of a year and province look like; read from data, used to recognise and to print.
 */
@NullMarked
package org.mingzhang.core.layout;

import org.jspecify.annotations.NullMarked;
