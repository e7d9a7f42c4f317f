/** How fast the order book is, beside others on the same streams of commands; started by {@code ./niha bench engine}. */
@NullMarked
package niha.proof.engine;

import org.jspecify.annotations.NullMarked;
