/** Quotes that follow the market by themselves: how they are configured and switched, and the cycles that look after them. */
@NullMarked
package niha.app.quoting;

import org.jspecify.annotations.NullMarked;
