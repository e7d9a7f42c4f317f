/** The order book of one certificate: who meets whom at which price, by price and then by time. */
@NullMarked
package niha.book;

import org.jspecify.annotations.NullMarked;
