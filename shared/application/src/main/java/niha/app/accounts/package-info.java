/** Market makers: the use cases and the ports that they need. */
@NullMarked
package niha.app.accounts;

import org.jspecify.annotations.NullMarked;
