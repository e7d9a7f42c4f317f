/** The function that takes orders. */
@NullMarked
package niha.orderdesk;

import org.jspecify.annotations.NullMarked;
