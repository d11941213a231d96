/** An example county, to look around in and to test with. */
@NullMarked
package org.mingzhang.app.demo;

import org.jspecify.annotations.NullMarked;
