/** The facts that others may listen to. */
@NullMarked
package niha.app.events;

import org.jspecify.annotations.NullMarked;
