/** Writers for tests: documents to bytes, the way back of what the formats read. */
package org.mingzhang.formats.writers;
