/** The rounds and steps that workflow.yaml describes, and the days of calendar.yaml. */
@NullMarked
package org.mingzhang.app.review.workflow;

import org.jspecify.annotations.NullMarked;
