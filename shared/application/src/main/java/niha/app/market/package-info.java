/** Markets: commands on their way, the journal, and what is read off it. */
@NullMarked
package niha.app.market;

import org.jspecify.annotations.NullMarked;
