/** Liquidity in one move: what it would take, and who is short of what. */
@NullMarked
package niha.app.liquidity;

import org.jspecify.annotations.NullMarked;
