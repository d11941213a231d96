/** The region, its departments and their units. */
@NullMarked
package org.mingzhang.app.organisation;

import org.jspecify.annotations.NullMarked;
