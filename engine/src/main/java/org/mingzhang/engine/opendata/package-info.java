/**
 * A budget as open data: facts as CSV, described for the web of data (CSVW), as a Fiscal Data
 * Package and as planning releases of open contracting (OCDS), with a manifest of every file.
 */
@NullMarked
package org.mingzhang.engine.opendata;

import org.jspecify.annotations.NullMarked;
