/** Market makers: the use cases and the ports that they need. */
@NullMarked
package niha.app.marketmakers;

import org.jspecify.annotations.NullMarked;
