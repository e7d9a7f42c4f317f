/** What wakes functions besides HTTP: table streams and the clock. */
@NullMarked
package niha.local.triggers;

import org.jspecify.annotations.NullMarked;
