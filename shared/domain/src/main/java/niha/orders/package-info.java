/** Orders: what they ask for, what they reserve, and what has become of them. */
@NullMarked
package niha.orders;

import org.jspecify.annotations.NullMarked;
