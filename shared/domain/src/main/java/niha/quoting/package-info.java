/** How quotes follow a market by themselves: what was said about them, what is decided in a cycle, and where a market maker is in it. */
@NullMarked
package niha.quoting;

import org.jspecify.annotations.NullMarked;
