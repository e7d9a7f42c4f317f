/** Who comes with a key: what opens, what it may do, how often, from where, and how it signs. */
@NullMarked
package niha.access;

import org.jspecify.annotations.NullMarked;
