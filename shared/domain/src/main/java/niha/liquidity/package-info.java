/** Liquidity: what to place around a price, spread over those who can pay for it, exactly. */
@NullMarked
package niha.liquidity;

import org.jspecify.annotations.NullMarked;
