/** People: signing in, passwords, second factors, roles. */
@NullMarked
package org.mingzhang.app.identity;

import org.jspecify.annotations.NullMarked;
