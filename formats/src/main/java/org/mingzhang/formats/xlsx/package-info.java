/** Workbooks: .xlsx read as a stream of XML, .xls as a stream of records, both into one layout. */
@NullMarked
package org.mingzhang.formats.xlsx;

import org.jspecify.annotations.NullMarked;
