/** The function for liquidity: what it would take, and giving market makers what they lack for it. */
@NullMarked
package niha.liquiditydesk;

import org.jspecify.annotations.NullMarked;
