/**
 * Budgets made up from a seed, of a water bureau that does not exist: for tests, demonstrations and
 * corpora. Everything in them agrees.
 */
@NullMarked
package org.mingzhang.core.sample;

import org.jspecify.annotations.NullMarked;
