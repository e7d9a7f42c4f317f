/** What an order costs on its way through the whole of Niha: in time here, in requests and in dollars anywhere. */
@NullMarked
package niha.proof.market;

import org.jspecify.annotations.NullMarked;
