/** One certificate's market: commands in, journal entries out, and its state as the fold of them. */
@NullMarked
package niha.market;

import org.jspecify.annotations.NullMarked;
