package org.mingzhang.engine.accuracy;

/** A case that is made for one clean publication. */
record Planted(Case one, Clean clean) {}
