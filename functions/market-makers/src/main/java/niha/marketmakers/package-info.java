/** The function for market makers. */
@NullMarked
package niha.marketmakers;

import org.jspecify.annotations.NullMarked;
