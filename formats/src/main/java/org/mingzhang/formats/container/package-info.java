/**
 * What office files are packed in: zip archives of XML parts and OLE2 compound files, read within
 * bounds so that no file can make its reader hang, grow or look outside.
 */
@NullMarked
package org.mingzhang.formats.container;

import org.jspecify.annotations.NullMarked;
