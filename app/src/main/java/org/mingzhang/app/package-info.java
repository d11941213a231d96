/**
 * The web application in which a county prepares, reviews, approves and publishes its budgets; it
 * holds no arithmetic of its own.
 */
@NullMarked
package org.mingzhang.app;

import org.jspecify.annotations.NullMarked;
