/** The functions that follow the markets and show them. */
@NullMarked
package niha.marketdata;

import org.jspecify.annotations.NullMarked;
