/** Orders: placing, changing and ending them, and settling what the markets made of them. */
@NullMarked
package niha.app.orders;

import org.jspecify.annotations.NullMarked;
