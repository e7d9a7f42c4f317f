/** The function that settles what the markets did. */
@NullMarked
package niha.settlement;

import org.jspecify.annotations.NullMarked;
