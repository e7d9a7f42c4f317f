/** The functions that bring commands to their markets. */
@NullMarked
package niha.matching;

import org.jspecify.annotations.NullMarked;
