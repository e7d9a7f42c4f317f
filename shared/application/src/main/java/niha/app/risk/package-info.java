/** What a market maker holds, what it has won or lost, and what it has at stake. */
@NullMarked
package niha.app.risk;

import org.jspecify.annotations.NullMarked;
